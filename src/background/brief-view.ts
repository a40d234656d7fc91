import { summarise } from '../engine/index.ts';
import type { Article, Brief, BriefSection, ScoredSentence, Sentence } from '../engine/types.ts';
import { Failed } from '../messages/failure.ts';
import type { BriefView } from '../messages/types.ts';
import type { Settings } from '../settings/index.ts';
import { readingSeconds } from './reading-time.ts';
import { withShownTitle, withShownTitlesAsAliases } from './section-titles.ts';

/** Runs the engine and keeps what the popup shows. Throws Failed with the engine's cause where the article gives no brief. */
export function makeBriefView(article: Article, textHash: string, settings: Settings): BriefView {
  const { brief, sentences, failure } = summarise(article, {
    rules: withShownTitlesAsAliases(settings.rules),
    length: settings.length,
  });
  if (brief === null) throw new Failed(failure?.kind ?? 'tooShort');
  const shown = onlyShown(brief, sentences);
  const { blocks, dropped: _dropped, ...around } = article;
  return {
    article: around,
    sentences: shown.sentences,
    brief: { ...shown.brief, sections: shown.brief.sections.map(withShownTitle) },
    length: settings.length,
    articleSentenceCount: sentences.length,
    articleReadingSeconds: readingSeconds(textsOf(blocks), article.language),
    briefReadingSeconds: readingSeconds(textsOf(readTexts(shown)), article.language),
    textHash,
  };
}

/** All that there is to read of a brief. */
function readTexts({ brief, sentences }: Pick<BriefView, 'brief' | 'sentences'>): readonly Sentence[] {
  return brief.standfirst === undefined ? sentences : [brief.standfirst, ...sentences];
}

function textsOf(texts: readonly Pick<Sentence, 'text'>[]): string[] {
  return texts.map(({ text }) => text);
}

/** Leaves out the sentences that no section shows, and renumbers the rest, in document order. */
function onlyShown(brief: Brief, all: readonly ScoredSentence[]): Pick<BriefView, 'brief' | 'sentences'> {
  const indices = [...new Set(brief.sections.flatMap((section) => section.sentences))].sort((a, b) => a - b);
  const newIndexByOld = new Map(indices.map((old, index) => [old, index]));
  const renumber = (old: readonly number[]): number[] => old.map((index) => newIndexByOld.get(index) ?? -1);
  const sections = brief.sections.map(
    (section): BriefSection => ({
      ...section,
      sentences: renumber(section.sentences),
      items: section.items.map((item) => ({ ...item, sentences: renumber(item.sentences) })),
    }),
  );
  return { brief: { ...brief, sections }, sentences: indices.flatMap((index) => all[index] ?? []) };
}
