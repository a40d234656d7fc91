import type { Article } from '../engine/types.ts';
import type { Handlers } from '../messages/answer.ts';
import { Failed } from '../messages/failure.ts';
import { hashText } from '../messages/text-hash.ts';
import type { ContentCalls } from '../messages/types.ts';
import { type BlockPlaces, paintRanges, readPage, revealSentence } from '../page/index.ts';

/** Answers for one document. Keeps the way back to the blocks it read last, for reveal. */
export function createReader(document: Document, location: Pick<Location, 'href'>): Handlers<ContentCalls> {
  let places: BlockPlaces | null = null;
  return {
    ping: () => ({ address: location.href }),

    extract({ force, knownHash }) {
      // Chromium lets scripts into the shell around its PDF viewer for as long as it takes to come up.
      if (document.contentType === 'application/pdf') throw new Failed('restricted');
      const address = location.href;
      const reading = readPage(document, { url: address, force });
      if (reading.kind === 'notArticle') return { address, extraction: { kind: 'notArticle' } };
      const { article } = reading;
      places = reading.places;
      const textHash = hashArticle(article);
      return {
        address,
        extraction: textHash === knownHash ? { kind: 'unchanged' } : { kind: 'article', article, textHash },
      };
    },

    reveal(target) {
      const { found, ranges } = revealSentence(places, document, target);
      paintRanges(document, ranges);
      return { found };
    },
  };
}

/** Of what a reader would call the text: the title, the standfirst above the story and the blocks, not what the page says about them. */
function hashArticle(article: Article): string {
  return hashText(
    [
      article.title,
      article.shownStandfirst ?? '',
      ...article.blocks.map(({ kind, text }) => `${kind} ${text}`),
    ].join('\n'),
  );
}
