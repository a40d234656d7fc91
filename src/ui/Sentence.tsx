import type { ComponentChildren, JSX } from 'preact';
import type { ScoredSentence } from '../engine/types.ts';

export interface SentenceActions {
  /** The sentence whose note is open, by its index; null when none is. */
  readonly openIndex: number | null;
  readonly onChoose: (index: number) => void;
  /** What stands under the open sentence. */
  readonly note: (sentence: ScoredSentence) => ComponentChildren;
}

/** What a sentence on the screen goes by: its index, or that it is the page's standfirst, which has none. */
export type SentenceName = number | 'standfirst';

interface Props {
  readonly name: SentenceName;
  readonly text: string;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

/** One sentence of the page, verbatim, as a text node. Choosing it opens its note (and lights it in the page). */
export function Sentence({ name, text, isOpen, isFirst, onChoose }: Props): JSX.Element {
  const choose = (): void => {
    // Somebody who marks words to copy them by hand has not chosen the sentence.
    if (document.getSelection()?.isCollapsed === false) return;
    onChoose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    <>
      {isFirst ? null : ' '}
      {/* biome-ignore lint/a11y/useSemanticElements: a <button> is a box, its text cannot run on within a paragraph */}
      <span
        class="sentence"
        role="button"
        tabIndex={0}
        data-sentence={name}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? 'sentence-note' : undefined}
        onClick={choose}
        onKeyDown={onKeyDown}
      >
        {text}
      </span>
    </>
  );
}
