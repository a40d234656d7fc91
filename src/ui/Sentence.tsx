import type { ComponentChildren, JSX } from 'preact';
import type { ScoredSentence } from '../engine/types.ts';

export interface SentenceActions {
  /** The sentence whose note is open, by its index; null when none is. */
  readonly openIndex: number | null;
  readonly onChoose: (index: number) => void;
  /** What stands under the open sentence. */
  readonly note: (sentence: ScoredSentence) => ComponentChildren;
}

interface Props {
  readonly index: number;
  readonly text: string;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly onChoose: (index: number) => void;
}

/** One sentence of the page, verbatim, as a text node. Choosing it opens its note (and lights it in the page). */
export function Sentence({ index, text, isOpen, isFirst, onChoose }: Props): JSX.Element {
  const choose = (): void => {
    // Somebody who marks words to copy them by hand has not chosen the sentence.
    if (document.getSelection()?.isCollapsed === false) return;
    onChoose(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(index);
  };
  return (
    <>
      {isFirst ? null : ' '}
      {/* biome-ignore lint/a11y/useSemanticElements: a <button> is a box, its text cannot run on within a paragraph */}
      <span
        class="sentence"
        role="button"
        tabIndex={0}
        data-sentence={index}
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
