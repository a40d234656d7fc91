import type { PageLabels } from '../labels/page-labels.ts';
import type { RoleLabel } from '../roles/types.ts';
import type { WeighedArticle } from '../salience/index.ts';
import type { SectionScore } from '../sections/score.ts';
import type { ArticleTraits } from '../sections/thresholds.ts';
import type { SentenceSignals } from '../signals/index.ts';
import type { Article, BriefLength, SectionRule } from '../types.ts';
import type { Leaning } from './leaning.ts';

/** What the stages before have found; lists run over all sentences. */
export interface BriefInput {
  readonly article: Article;
  readonly rules: readonly SectionRule[];
  readonly length: BriefLength;
  readonly labels: PageLabels;
  readonly weighed: WeighedArticle;
  readonly salience: readonly number[];
  readonly leanings: readonly Leaning[];
  readonly signals: readonly SentenceSignals[];
  readonly roles: readonly RoleLabel[];
  /** scores[rule][sentence], see scoreSections. */
  readonly scores: readonly (readonly (SectionScore | null)[])[];
  readonly traits: ArticleTraits;
}

export const isAbstention = ({ claim }: SectionScore): boolean => claim === 'none' || claim === 'furniture';

/** The reader asked for it, or the page, being itself a brief, put it there: such a line is shown as it is. */
export const isClaim = (score: SectionScore | null | undefined, isBrief: boolean): boolean =>
  score?.claim === 'phrase' || (isBrief && score?.claim === 'label');
