import type { JSX } from 'preact';
import type { SectionRule } from '../src/engine/types.ts';
import { shownTitle } from '../src/settings/shown-title.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { LAYOUT_NAMES } from '../src/ui/names.ts';
import { t, tCount } from '../src/ui/text.ts';
import type { FieldError } from './field-errors.ts';
import { RuleFields } from './RuleFields.tsx';
import type { OptionsEvent } from './state.ts';

export interface RuleCardProps {
  readonly rule: SectionRule;
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly isWritable: boolean;
  readonly error: FieldError | null;
  readonly dispatch: (event: OptionsEvent) => void;
  /** Moves by so many places; `by` names the control that keeps the focus. */
  readonly onMove: (steps: number, by: 'up' | 'down' | 'title') => void;
  readonly onGrip: (event: PointerEvent) => void;
  readonly onDelete: () => void;
}

/** One section: what it is at a glance, and on request all of its rules. */
export function RuleCard(props: RuleCardProps): JSX.Element {
  const { rule, isOpen, isDragged, isWritable, error, dispatch, onDelete } = props;
  const classes = ['rule', rule.enabled ? '' : 'off', isDragged ? 'dragged' : ''].filter(
    (each) => each !== '',
  );
  return (
    <li class={classes.join(' ')} data-rule-id={rule.id}>
      <RuleHead {...props} />
      <div class="rule-body" id={`${rule.id}-rules`} hidden={!isOpen}>
        {isOpen && (
          <fieldset disabled={!isWritable}>
            <legend class="unseen">{t('editSection', shownTitle(rule))}</legend>
            <RuleFields
              rule={rule}
              error={error}
              onChange={(changed) => dispatch({ type: 'ruleChanged', rule: changed })}
            />
            <button type="button" class="button quiet delete" onClick={onDelete}>
              <Icon name="bin" />
              {t('deleteSection')}
            </button>
          </fieldset>
        )}
      </div>
    </li>
  );
}

function RuleHead(props: RuleCardProps): JSX.Element {
  const { rule, isOpen, isWritable, error, dispatch, onMove, onGrip } = props;
  const title = shownTitle(rule);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0) : 0;
    if (steps === 0) return;
    event.preventDefault();
    onMove(steps, 'title');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt+arrows work wherever in this row the focus is; its buttons do the same
    <div class="rule-head" onKeyDown={onKeyDown}>
      <span class="grip" aria-hidden="true" onPointerDown={onGrip}>
        <Icon name="grip" />
      </span>
      <input
        type="checkbox"
        class="switch"
        checked={rule.enabled}
        disabled={!isWritable}
        aria-label={t('showSection', title)}
        onChange={(event) =>
          dispatch({ type: 'ruleChanged', rule: { ...rule, enabled: event.currentTarget.checked } })
        }
      />
      <h3>
        <button
          type="button"
          class="rule-title"
          aria-expanded={isOpen}
          aria-controls={`${rule.id}-rules`}
          onClick={() => dispatch({ type: 'ruleOpened', id: isOpen ? null : rule.id })}
        >
          <bdi class="name">{title}</bdi>
          <span class="glance">{error === null ? glance(rule) : t('notSaved')}</span>
          <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} />
        </button>
      </h3>
      <div class="moves">
        <MoveButton {...props} way="up" />
        <MoveButton {...props} way="down" />
      </div>
    </div>
  );
}

/** Stays focusable where it can do nothing: a section moved to the top must not lose the focus. */
function MoveButton({
  rule,
  index,
  count,
  isWritable,
  onMove,
  way,
}: RuleCardProps & { readonly way: 'up' | 'down' }): JSX.Element {
  const isUseless = !isWritable || (way === 'up' ? index === 0 : index === count - 1);
  const label = t(way === 'up' ? 'moveUp' : 'moveDown', shownTitle(rule));
  return (
    <button
      type="button"
      class={`button quiet move ${way}`}
      aria-label={label}
      title={label}
      aria-disabled={isUseless}
      onClick={() => onMove(way === 'up' ? -1 : 1, way)}
    >
      <Icon name={way === 'up' ? 'arrowUp' : 'arrowDown'} />
    </button>
  );
}

/** "Bullets · at most 7 sentences · 6 rules" */
function glance({ layout, maxSentences, accepts }: SectionRule): string {
  const rules = accepts.roles.length + accepts.signals.length + accepts.phrases.length;
  return [
    t(LAYOUT_NAMES[layout]),
    tCount({ one: 'summaryAtMost_one', other: 'summaryAtMost_other' }, maxSentences),
    rules === 0
      ? t('summaryNothing')
      : tCount({ one: 'summaryRules_one', other: 'summaryRules_other' }, rules),
  ].join(' · ');
}
