import type { JSX } from 'preact';
import {
  DISCOURSE_ROLES,
  POSITIONS,
  SECTION_LAYOUTS,
  type SectionRule,
  SIGNALS,
} from '../src/engine/types.ts';
import { LIMITS } from '../src/settings/index.ts';
import { LAYOUT_NAMES, POSITION_NAMES, ROLE_NAMES, SIGNAL_NAMES } from '../src/ui/names.ts';
import { t } from '../src/ui/text.ts';
import type { FieldError, FieldName } from './field-errors.ts';
import { ChecksField, Field, LinesField, NumberField, TextField } from './fields.tsx';
import { shownTitle } from './section-titles.ts';

interface Props {
  readonly rule: SectionRule;
  readonly error: FieldError | null;
  readonly onChange: (rule: SectionRule) => void;
}

/** Sentences that are no content are shown by no section, so no section can ask for them. */
const ROLES = DISCOURSE_ROLES.filter((role) => role !== 'notContent');

/** Every field of a rule. */
export function RuleFields({ rule, error, onChange }: Props): JSX.Element {
  const change = (changes: Partial<SectionRule>): void => onChange({ ...rule, ...changes });
  const accept = (changes: Partial<SectionRule['accepts']>): void =>
    change({ accepts: { ...rule.accepts, ...changes } });
  const errorOf = (field: FieldName): string | null => (error?.field === field ? error.words : null);
  const idOf = (field: string): string => `${rule.id}-${field}`;
  return (
    <>
      <div class="field-row">
        <TextField
          id={idOf('title')}
          label={t('fieldTitle')}
          value={shownTitle(rule)}
          error={errorOf('title')}
          maxLength={LIMITS.titleLength}
          onInput={(title) => change({ title })}
        />
        <LayoutField id={idOf('layout')} rule={rule} onChange={onChange} />
        <NumberField
          id={idOf('max')}
          label={t('fieldMaximum')}
          value={rule.maxSentences}
          error={errorOf('maxSentences')}
          range={LIMITS.maxSentences}
          onInput={(maxSentences) => change({ maxSentences })}
        />
      </div>
      <ChecksField
        label={t('fieldRoles')}
        values={ROLES}
        names={ROLE_NAMES}
        chosen={rule.accepts.roles}
        onChange={(roles) => accept({ roles })}
      />
      <div class="field-row">
        <ChecksField
          label={t('fieldSignals')}
          values={SIGNALS}
          names={SIGNAL_NAMES}
          chosen={rule.accepts.signals}
          onChange={(signals) => accept({ signals })}
        />
        <ChecksField
          label={t('fieldPositions')}
          hint={t('fieldPositionsHint')}
          values={POSITIONS}
          names={POSITION_NAMES}
          chosen={rule.accepts.positions}
          onChange={(positions) => accept({ positions })}
        />
      </div>
      <div class="field-row">
        <LinesField
          id={idOf('phrases')}
          label={t('fieldPhrases')}
          hint={t('fieldPhrasesHint')}
          lines={rule.accepts.phrases}
          error={errorOf('accepts.phrases')}
          onInput={(phrases) => accept({ phrases })}
        />
        <LinesField
          id={idOf('excludes')}
          label={t('fieldExcludes')}
          hint={t('fieldExcludesHint')}
          lines={rule.excludes}
          error={errorOf('excludes')}
          onInput={(excludes) => change({ excludes })}
        />
        <LinesField
          id={idOf('aliases')}
          label={t('fieldAliases')}
          hint={t('fieldAliasesHint')}
          lines={rule.aliases}
          error={errorOf('aliases')}
          onInput={(aliases) => change({ aliases })}
        />
      </div>
    </>
  );
}

interface LayoutProps {
  readonly id: string;
  readonly rule: SectionRule;
  readonly onChange: (rule: SectionRule) => void;
}

function LayoutField({ id, rule, onChange }: LayoutProps): JSX.Element {
  const choose = (value: string): void => {
    const layout = SECTION_LAYOUTS.find((each) => each === value);
    if (layout) onChange({ ...rule, layout });
  };
  return (
    <Field id={id} label={t('fieldLayout')} error={null}>
      <select id={id} value={rule.layout} onChange={(event) => choose(event.currentTarget.value)}>
        {SECTION_LAYOUTS.map((layout) => (
          <option key={layout} value={layout}>
            {t(LAYOUT_NAMES[layout])}
          </option>
        ))}
      </select>
    </Field>
  );
}
