import type { JSX } from 'preact';
import {
  DISCOURSE_ROLES,
  POSITIONS,
  SECTION_LAYOUTS,
  type SectionRule,
  SIGNALS,
} from '../src/engine/types.ts';
import { LIMITS } from '../src/settings/index.ts';
import { shownTitle } from '../src/settings/shown-title.ts';
import { LAYOUT_NAMES, POSITION_NAMES, ROLE_NAMES, SIGNAL_NAMES } from '../src/ui/names.ts';
import { t } from '../src/ui/text.ts';
import type { FieldError, FieldName } from './field-errors.ts';
import { ChecksField, Field, LinesField, NumberField, TextField } from './fields.tsx';

interface Props {
  readonly rule: SectionRule;
  readonly error: FieldError | null;
  readonly onChange: (rule: SectionRule) => void;
}

/** Sentences that are no content are shown by no section, so no section can ask for them. */
const ROLES = DISCOURSE_ROLES.filter((role) => role !== 'notContent');

/** Every field of a rule. */
export function RuleFields(props: Props): JSX.Element {
  return (
    <>
      <ShapeFields {...props} />
      <AcceptedFields {...props} />
      <PhraseFields {...props} />
    </>
  );
}

const idOf = (rule: SectionRule, field: string): string => `${rule.id}-${field}`;

const wordsAt = (error: FieldError | null, field: FieldName): string | null =>
  error?.field === field ? error.words : null;

/** What the section is called and how it shows its sentences. */
function ShapeFields({ rule, error, onChange }: Props): JSX.Element {
  return (
    <div class="field-row">
      <TextField
        id={idOf(rule, 'title')}
        label={t('fieldTitle')}
        value={shownTitle(rule)}
        error={wordsAt(error, 'title')}
        maxLength={LIMITS.titleLength}
        onInput={(title) => onChange({ ...rule, title })}
      />
      <LayoutField id={idOf(rule, 'layout')} rule={rule} onChange={onChange} />
      <NumberField
        id={idOf(rule, 'max')}
        label={t('fieldMaximum')}
        value={rule.maxSentences}
        error={wordsAt(error, 'maxSentences')}
        range={LIMITS.maxSentences}
        onInput={(maxSentences) => onChange({ ...rule, maxSentences })}
      />
    </div>
  );
}

/** What a sentence does, holds and where it stands. */
function AcceptedFields({ rule, onChange }: Props): JSX.Element {
  const accept = (changes: Partial<SectionRule['accepts']>): void =>
    onChange({ ...rule, accepts: { ...rule.accepts, ...changes } });
  return (
    <>
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
    </>
  );
}

/** The reader's own words, and those of pages. */
function PhraseFields({ rule, error, onChange }: Props): JSX.Element {
  return (
    <div class="field-row">
      <LinesField
        id={idOf(rule, 'phrases')}
        label={t('fieldPhrases')}
        hint={t('fieldPhrasesHint')}
        lines={rule.accepts.phrases}
        error={wordsAt(error, 'accepts.phrases')}
        onInput={(phrases) => onChange({ ...rule, accepts: { ...rule.accepts, phrases } })}
      />
      <LinesField
        id={idOf(rule, 'excludes')}
        label={t('fieldExcludes')}
        hint={t('fieldExcludesHint')}
        lines={rule.excludes}
        error={wordsAt(error, 'excludes')}
        onInput={(excludes) => onChange({ ...rule, excludes })}
      />
      <LinesField
        id={idOf(rule, 'aliases')}
        label={t('fieldAliases')}
        hint={t('fieldAliasesHint')}
        lines={rule.aliases}
        error={wordsAt(error, 'aliases')}
        onInput={(aliases) => onChange({ ...rule, aliases })}
      />
    </div>
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
