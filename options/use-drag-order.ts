import { useRef, useState } from 'preact/hooks';

interface DragOrder {
  readonly draggedId: string | null;
  /** For `pointerdown` on the grip of this item. */
  readonly grip: (id: string, event: PointerEvent) => void;
}

/** Within this many pixels of the window's edge the page scrolls while something is dragged. */
const EDGE = 56;
const SCROLL_STEP = 14;

/**
 * Moves items while they are dragged, by mouse, pen or finger: the list itself shows where the item will be.
 * `list` holds the items as `[data-rule-id]` in their order; Escape puts the item back.
 */
export function useDragOrder(
  list: { readonly current: HTMLElement | null },
  move: (id: string, to: number) => void,
): DragOrder {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  // The listeners live longer than one rendering: they call what the latest one gave.
  const latestMove = useRef(move);
  latestMove.current = move;

  const grip = (id: string, event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = placeOf(list.current, id);
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
      setDraggedId(null);
    };
    const follow = ({ clientY }: PointerEvent): void => {
      scrollAtEdge(clientY);
      const to = placeUnder(list.current, id, clientY);
      if (to !== null) latestMove.current(id, to);
    };
    const cancel = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      latestMove.current(id, start);
      end();
    };
    const { signal } = ending;
    document.addEventListener('pointermove', follow, { signal });
    document.addEventListener('pointerup', end, { signal });
    document.addEventListener('pointercancel', end, { signal });
    document.addEventListener('keydown', cancel, { signal });
    setDraggedId(id);
  };
  return { draggedId, grip };
}

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('[data-rule-id]')] : [];

const placeOf = (list: HTMLElement | null, id: string): number =>
  itemsOf(list).findIndex((item) => item.dataset['ruleId'] === id);

/** The place whose middle the pointer has passed; null while it is over the item's own. */
function placeUnder(list: HTMLElement | null, id: string, clientY: number): number | null {
  const items = itemsOf(list);
  const from = placeOf(list, id);
  const middles = items.map((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.findIndex((middle, index) => index < from && clientY < middle);
  if (above !== -1) return above;
  const below = middles.findLastIndex((middle, index) => index > from && clientY > middle);
  return below === -1 ? null : below;
}

function scrollAtEdge(clientY: number): void {
  if (clientY < EDGE) window.scrollBy(0, -SCROLL_STEP);
  else if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP);
}
