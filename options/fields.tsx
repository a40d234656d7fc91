import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../src/ui/text.ts';

interface FieldProps {
  /** Unique in the page; the field's control has it as its id. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
  readonly children: ComponentChildren;
}

/** A label, a control, a hint and what is wrong with the value. */
export function Field({ id, label, hint, error, children }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

function FieldError({
  id,
  error,
}: {
  readonly id: string;
  readonly error: string | null;
}): JSX.Element | null {
  if (error === null) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      {error}
    </p>
  );
}

/** What `aria-describedby` of a control in a Field names. */
const describedBy = (id: string, hint: boolean, error: string | null): string | undefined =>
  [hint ? `${id}-hint` : '', error === null ? '' : `${id}-error`].filter((part) => part !== '').join(' ') ||
  undefined;

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly maxLength: number;
  readonly onInput: (value: string) => void;
}

export function TextField({ id, label, value, error, maxLength, onInput }: TextProps): JSX.Element {
  return (
    <Field id={id} label={label} error={error}>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        value={value}
        maxLength={maxLength}
        aria-invalid={error !== null}
        aria-describedby={describedBy(id, false, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

interface NumberProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly error: string | null;
  readonly range: { readonly min: number; readonly max: number };
  readonly onInput: (value: number) => void;
}

/** An emptied field changes nothing until there is a number in it; left empty it shows the old one again. */
export function NumberField({ id, label, value, error, range, onInput }: NumberProps): JSX.Element {
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <Field id={id} label={label} error={error}>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={range.min}
        max={range.max}
        value={isEmpty ? '' : value}
        aria-invalid={error !== null}
        aria-describedby={describedBy(id, false, error)}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          setIsEmpty(Number.isNaN(typed));
          if (!Number.isNaN(typed)) onInput(typed);
        }}
        onBlur={() => setIsEmpty(false)}
      />
    </Field>
  );
}

interface LinesProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly error: string | null;
  readonly onInput: (lines: readonly string[]) => void;
}

/** A list as lines of text: quick to write, paste and read out. Blank lines are only there while one types. */
export function LinesField({ id, label, hint, lines, error, onInput }: LinesProps): JSX.Element {
  const [typed, setTyped] = useState(lines.join('\n'));
  // The lines may change from elsewhere (undo, import): the text follows unless it says the same.
  const text = toLines(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        spellcheck={false}
        value={text}
        aria-invalid={error !== null}
        aria-describedby={describedBy(id, true, error)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onInput(toLines(event.currentTarget.value));
        }}
      />
    </Field>
  );
}

export const toLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface ChecksProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, MessageKey>>;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of a closed list; what is chosen comes out in the order of the list. */
export function ChecksField<Value extends string>(props: ChecksProps<Value>): JSX.Element {
  const { label, hint, values, names, chosen, onChange } = props;
  const toggle = (value: Value, isChosen: boolean): void =>
    onChange(values.filter((each) => (each === value ? isChosen : chosen.includes(each))));
  return (
    <fieldset class="field checks">
      <legend class="label">{label}</legend>
      <div class="check-list">
        {values.map((value) => (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{t(names[value])}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p class="field-hint">{hint}</p>}
    </fieldset>
  );
}
