import type { JSX } from 'preact';
import type { Article, Sentence as PageSentence } from '../src/engine/types.ts';
import { Note } from '../src/ui/Note.tsx';
import { Sentence } from '../src/ui/Sentence.tsx';
import { t } from '../src/ui/text.ts';
import type { Actions } from './effects.ts';
import { SentenceNote } from './SentenceNote.tsx';
import type { OpenSentence } from './state.ts';

interface Props {
  readonly standfirst: PageSentence;
  readonly article: Pick<Article, 'language' | 'direction'>;
  readonly open: OpenSentence | null;
  readonly actions: Actions;
}

/** What the page itself says under its headline; chosen and explained as every sentence of the brief. */
export function Standfirst({ standfirst, article, open, actions }: Props): JSX.Element {
  const isOpen = open?.index === 'standfirst';
  return (
    <>
      <p class="standfirst" dir={article.direction} lang={article.language ?? ''}>
        <Sentence
          name="standfirst"
          text={standfirst.text}
          isOpen={isOpen}
          isFirst={true}
          onChoose={() => void actions.chooseSentence('standfirst')}
        />
      </p>
      {isOpen && (
        <div dir={article.direction}>
          <Note>
            <SentenceNote reasons={[t('whyStandfirst')]} found={open.found} onGoToPage={actions.close} />
          </Note>
        </div>
      )}
    </>
  );
}
