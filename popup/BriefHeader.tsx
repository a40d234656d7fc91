import type { JSX } from 'preact';
import { formatDate, webAddress } from '../src/format/index.ts';
import type { BriefView } from '../src/messages/types.ts';
import { formatReadingTime } from '../src/ui/reading-time.ts';
import { messageLanguage, t, tCount } from '../src/ui/text.ts';
import type { Actions } from './effects.ts';
import { Standfirst } from './Standfirst.tsx';
import { type OpenSentence, shownSentenceCount } from './state.ts';

interface Props {
  readonly view: BriefView;
  readonly open: OpenSentence | null;
  readonly actions: Actions;
}

/** Whose story this is, its headline with the standfirst, and how much of it the brief shows. */
export function BriefHeader({ view, open, actions }: Props): JSX.Element {
  const { article, brief } = view;
  return (
    <>
      <Source view={view} />
      {article.title !== '' && (
        <h1 dir={article.direction} lang={article.language ?? ''}>
          {article.title}
        </h1>
      )}
      {brief.standfirst && (
        <Standfirst standfirst={brief.standfirst} article={article} open={open} actions={actions} />
      )}
      <Cover view={view} />
    </>
  );
}

function Source({ view }: { readonly view: BriefView }): JSX.Element {
  const { article } = view;
  const site = article.siteName ?? webAddress(article.citeUrl)?.hostname ?? null;
  const date = formatDate(article.publishedAt, messageLanguage());
  return (
    <p class="source">
      {site !== null && <bdi class="site">{site}</bdi>}
      {article.byline !== null && <bdi lang={article.language ?? ''}>{article.byline}</bdi>}
      {date !== null && <time dateTime={article.publishedAt ?? ''}>{date}</time>}
    </p>
  );
}

function Cover({ view }: { readonly view: BriefView }): JSX.Element {
  const shown = shownSentenceCount(view);
  const share = Math.min(1, view.briefReadingSeconds / Math.max(1, view.articleReadingSeconds));
  return (
    <div class="cover">
      <svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="whole" width="100" height="1" />
        <rect class="part" width={Math.max(2, share * 100)} height="1" />
      </svg>
      <p>
        <strong>
          {t('readingTime', formatReadingTime(view.articleReadingSeconds))}{' '}
          <span class="unseen">{t('readingTimeOfBrief')}</span>
          <span aria-hidden="true">→</span> {formatReadingTime(view.briefReadingSeconds)}
        </strong>{' '}
        <span aria-hidden="true">·</span>{' '}
        {tCount(
          { one: 'sentencesFromPage_one', other: 'sentencesFromPage_other' },
          view.articleSentenceCount,
          shown,
        )}
      </p>
    </div>
  );
}
