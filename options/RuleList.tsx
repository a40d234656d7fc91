import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SectionRule } from '../src/engine/types.ts';
import { shownTitle } from '../src/settings/shown-title.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { t } from '../src/ui/text.ts';
import type { FieldError } from './field-errors.ts';
import { RuleCard } from './RuleCard.tsx';
import type { OptionsEvent } from './state.ts';
import { useDragOrder } from './use-drag-order.ts';

interface Props {
  readonly rules: readonly SectionRule[];
  readonly openId: string | null;
  readonly isWritable: boolean;
  readonly error: FieldError | null;
  readonly dispatch: (event: OptionsEvent) => void;
}

const SELECTOR = { up: '.move.up', down: '.move.down', title: '.rule-title' } as const;

/** The sections in the order of the brief. */
export function RuleList({ rules, openId, isWritable, error, dispatch }: Props): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useFocusAfterRendering(list);
  const move = (id: string, to: number): void => {
    const rule = rules.find((each) => each.id === id);
    if (rule) dispatch({ type: 'ruleMoved', id, to, shownTitle: shownTitle(rule) });
  };
  const { draggedId, grip } = useDragOrder(list, move);
  const remove = (rule: SectionRule, index: number): void => {
    const neighbour = rules[index + 1] ?? rules[index - 1];
    focusNext(neighbour ? `[data-rule-id="${neighbour.id}"] ${SELECTOR.title}` : null);
    dispatch({ type: 'ruleDeleted', id: rule.id, shownTitle: shownTitle(rule) });
  };
  const add = (): void => {
    focusNext('.rule:last-child input[type="text"]');
    dispatch({ type: 'ruleAdded', title: t('newSectionTitle') });
  };
  return (
    <>
      <ol class="rules" ref={list}>
        {rules.map((rule, index) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            index={index}
            count={rules.length}
            isOpen={openId === rule.id}
            isDragged={draggedId === rule.id}
            isWritable={isWritable}
            error={error?.ruleIndex === index ? error : null}
            dispatch={dispatch}
            onMove={(steps, by) => {
              focusNext(`[data-rule-id="${rule.id}"] ${SELECTOR[by]}`);
              move(rule.id, index + steps);
            }}
            onGrip={(event) => {
              if (isWritable) grip(rule.id, event);
            }}
            onDelete={() => remove(rule, index)}
          />
        ))}
      </ol>
      <button type="button" class="button add" aria-disabled={!isWritable} onClick={add}>
        <Icon name="plus" />
        {t('addSection')}
      </button>
    </>
  );
}

/** An element that moves in the DOM, or goes, loses the focus: this gives it to the one asked for, once it is there. */
function useFocusAfterRendering(list: {
  readonly current: HTMLElement | null;
}): (selector: string | null) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
  };
}
