import type { Evidence } from '../types.ts';
import type { WeighedArticle } from './document.ts';
import { FEATURE_NAMES, FEATURES, type FeatureName } from './features.ts';
import { SALIENCE_WEIGHTS } from './weights.ts';

export type { Surroundings, WeighedArticle } from './document.ts';
export { weighArticle } from './document.ts';

export interface Salience {
  /** In [0, 1] within one article; 1 is the sentence that matters most. */
  readonly salience: number;
  readonly evidence: readonly Evidence[];
}

/** Values under these are no reason that one would tell a reader. */
const TELLING: Partial<Record<FeatureName, { readonly cause: string; readonly from: number }>> = {
  headlineCosine: { cause: 'headlineWords', from: 0.2 },
  standfirstCosine: { cause: 'standfirstWords', from: 0.3 },
  centralityAfter: { cause: 'central', from: 0.6 },
};

/** The one place where the features are summed. Returns one salience a sentence, same order. */
export function weighSentences(article: WeighedArticle): readonly Salience[] {
  const columns = FEATURE_NAMES.map((name) => ({
    name,
    weight: SALIENCE_WEIGHTS[name],
    values: FEATURES[name](article),
  }));
  const sums = article.sentences.map((_, i) =>
    columns.reduce((sum, { weight, values }) => sum + weight * values[i]!, 0),
  );
  const least = sums.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const range = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - least;
  return sums.map((sum, i) => {
    const evidence: Evidence[] = i === 0 ? [{ stage: 'salience', cause: 'opensStory', weight: 1 }] : [];
    if (i > 0 && article.paragraphStarts[i] === true)
      evidence.push({ stage: 'salience', cause: 'opensParagraph', weight: 1 });
    for (const { name, values } of columns) {
      const telling = TELLING[name];
      if (telling !== undefined && values[i]! >= telling.from)
        evidence.push({ stage: 'salience', cause: telling.cause, weight: values[i]! });
    }
    return { salience: range > 0 ? (sum - least) / range : 1, evidence };
  });
}
