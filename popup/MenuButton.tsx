import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../src/ui/Icon.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onChoose: (id: string) => void;
}

/** Menu button after the ARIA Authoring Practices: arrows, Home, End, first letters, Escape; Tab leaves. */
export function MenuButton({ id, label, items, onChoose }: Props): JSX.Element {
  // The item that has the focus; null while the menu is closed.
  const [active, setActive] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = (): void => {
    setActive(null);
    button.current?.focus();
  };
  const choose = (item: MenuItem): void => {
    // Before the focus moves: the clipboard is open only within the click.
    onChoose(item.id);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setActive(event.key === 'ArrowDown' ? 0 : items.length - 1);
  };

  return (
    <div class="menu-holder" onFocusOut={(event) => hasLeft(event) && setActive(null)}>
      <button
        ref={button}
        type="button"
        id={id}
        class="button menu-button"
        aria-haspopup="menu"
        aria-expanded={active !== null}
        aria-controls={`${id}-items`}
        aria-label={label}
        title={label}
        onClick={() => setActive(active === null ? 0 : null)}
        onKeyDown={onKeyDown}
      >
        <Icon name="chevronUp" />
      </button>
      <Menu id={id} items={items} active={active} setActive={setActive} onClose={close} onChoose={choose} />
    </div>
  );
}

function hasLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(
    currentTarget instanceof Node &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  );
}

interface MenuProps {
  readonly id: string;
  readonly items: readonly MenuItem[];
  readonly active: number | null;
  readonly setActive: (active: number | null) => void;
  readonly onClose: () => void;
  readonly onChoose: (item: MenuItem) => void;
}

function Menu({ id, items, active, setActive, onClose, onChoose }: MenuProps): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === null) return;
    menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[active]?.focus();
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = active === null ? null : nextActive(event.key, active, items);
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') setActive(null);
    else if (next !== null) setActive(next);
    // Escape closes the menu, not the popup around it.
    if (event.key === 'Escape' || next !== null) event.preventDefault();
  };
  return (
    <div
      ref={menu}
      id={`${id}-items`}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-labelledby={id}
      hidden={active === null}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button key={item.id} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(item)}>
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** The item that a key moves to; null for a key that moves nothing. */
export function nextActive(key: string, active: number, items: readonly MenuItem[]): number | null {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return active === last ? 0 : active + 1;
    case 'ArrowUp':
      return active === 0 ? last : active - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
  }
  if (key.length !== 1 || key === ' ') return null;
  const startsWithKey = (item: MenuItem): boolean => item.label.toLowerCase().startsWith(key.toLowerCase());
  const after = items.findIndex((item, index) => index > active && startsWithKey(item));
  const found = after === -1 ? items.findIndex(startsWithKey) : after;
  return found === -1 ? null : found;
}
