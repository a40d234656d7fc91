import type { ScoredSentence } from '../src/engine/types.ts';
import { escapeHtml } from '../src/format/html.ts';
import { type BriefedPage, shownSentences } from './briefed-pages.ts';
import type { Measures } from './measures.ts';
import { languageOf } from './page-articles.ts';
import { REPORT_STYLE } from './report-style.ts';

/** One HTML file: for each page the article with its chosen sentences marked, the brief, roles, evidence and drops. */
export function reportHtml(pages: readonly BriefedPage[], measures: Measures): string {
  const contents = pages.map(({ row, article }, index) => {
    const title = escapeHtml(article?.title ?? row.id);
    return `<li><a href="#page-${index + 1}">${title}</a> <small>${languageOf(row)}</small></li>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Newsbrief: the reader’s report</title><style>${REPORT_STYLE}</style></head><body>
<h1>The reader’s report</h1>
<p>${pages.length} pages, ${new Set(pages.map(({ row }) => languageOf(row))).size} languages. Left: the article as extracted, the sentences of the brief marked
with their section. Hover a sentence for its role and evidence. Red: a leak by the truth of the page.</p>
<ol>${contents.join('\n')}</ol>
${pages.map((page, index) => pageHtml(page, index + 1, measures)).join('\n')}
</body></html>
`;
}

function pageHtml(page: BriefedPage, number: number, measures: Measures): string {
  const { row, article, summary } = page;
  const heading = `<h2>${number}. ${escapeHtml(article?.title ?? row.id)}</h2>
<p class="about">${escapeHtml(row.id)} · ${languageOf(row)} · ${escapeHtml(article?.siteName ?? '')} · ${escapeHtml(article?.byline ?? '')} · <a href="${escapeHtml(row.url ?? '')}">${escapeHtml(row.url ?? '')}</a></p>`;
  if (article === null || summary === null)
    return `<section id="page-${number}">${heading}<p>No article found.</p></section>`;
  const isLeak = measures.leakTest(measures.truthForLeaks(row));
  const direction = article.direction;
  return `<section id="page-${number}">${heading}
<div class="sides"><div class="article" dir="${direction}">${articleHtml(page, isLeak)}</div>
<div class="brief" dir="${direction}">${briefHtml(page, isLeak)}</div></div>
<details><summary>Dropped: ${article.dropped.length}</summary><ul>${article.dropped.map(({ cause, text }) => `<li><b>${escapeHtml(cause)}</b> ${escapeHtml(text.slice(0, 200))}</li>`).join('')}</ul></details></section>`;
}

function articleHtml({ article, summary }: BriefedPage, isLeak: (text: string) => boolean): string {
  const sectionByIndex = new Map(
    summary?.brief?.sections.flatMap((section) =>
      section.sentences.map((index) => [index, section.title] as const),
    ),
  );
  return (article?.blocks ?? [])
    .map((block, blockIndex) => {
      const parts = (summary?.sentences ?? []).flatMap((sentence, index) =>
        sentence.blockIndex === blockIndex
          ? [sentenceHtml(sentence, index, sectionByIndex.get(index), isLeak)]
          : [],
      );
      return `<p class="${block.kind}">${parts.join(' ') || escapeHtml(block.text)}</p>`;
    })
    .join('\n');
}

function sentenceHtml(
  sentence: ScoredSentence,
  index: number,
  section: string | undefined,
  isLeak: (text: string) => boolean,
): string {
  const classes = [section === undefined ? '' : 'shown', isLeak(sentence.text) ? 'leak' : '']
    .filter(Boolean)
    .join(' ');
  const label = section === undefined ? '' : `<sup>${escapeHtml(section)}</sup>`;
  return `<span class="${classes}" title="${escapeHtml(explain(sentence, index))}">${escapeHtml(sentence.text)}${label}</span>`;
}

function explain(sentence: ScoredSentence, index: number): string {
  const evidence = sentence.evidence.map(
    ({ cause, weight, detail }) =>
      `${cause}${detail === undefined ? '' : ` (${detail})`} ${weight.toFixed(2)}`,
  );
  const speech = sentence.speech
    ? `, speech${sentence.speaker === null ? '' : ` of ${sentence.speaker}`}`
    : '';
  return `[${index}] ${sentence.role} ${sentence.roleConfidence.toFixed(2)}, salience ${sentence.salience.toFixed(2)}${speech}; ${evidence.join('; ')}`;
}

function briefHtml({ summary }: BriefedPage, isLeak: (text: string) => boolean): string {
  const sections = summary?.brief?.sections ?? [];
  if (sections.length === 0) return `<p>No brief: ${summary?.failure?.kind ?? ''}</p>`;
  const standfirst = summary?.brief?.standfirst;
  const top = standfirst ? `<p><em>${escapeHtml(standfirst.text)}</em></p>` : '';
  const parts = sections
    .map(({ title, items }) => {
      const lines = items.map(({ kind, sentences }) => {
        const texts = sentences.map((index) => {
          const sentence = summary?.sentences[index];
          if (sentence === undefined) return '';
          const leak = isLeak(sentence.text) ? ' class="leak"' : '';
          return `<span${leak}>${escapeHtml(sentence.text)}</span><small>${escapeHtml(explain(sentence, index))}</small>`;
        });
        return `<p class="${kind}">${texts.join(' ')}</p>`;
      });
      return `<h3>${escapeHtml(title)}</h3>${lines.join('\n')}`;
    })
    .join('\n');
  return `${top}${parts}`;
}

/** The same briefs as text: title, brief, and which leaks are in it. */
export function reportText(pages: readonly BriefedPage[], measures: Measures): string {
  return pages.map((page, index) => pageText(page, index + 1, measures)).join('\n');
}

function pageText({ row, article, summary }: BriefedPage, number: number, measures: Measures): string {
  const lines = [`=== ${number}. ${row.id} [${languageOf(row)}] ${article?.title ?? 'NO ARTICLE'}`];
  if (summary !== null)
    lines.push(`    ${summary.sentences.length} sentences, ${shownSentences(summary).length} shown`);
  const isLeak = measures.leakTest(measures.truthForLeaks(row));
  if (summary?.brief?.standfirst) lines.push(`  ${summary.brief.standfirst.text}`);
  for (const section of summary?.brief?.sections ?? []) {
    lines.push(`  # ${section.title}`);
    for (const { kind, sentences } of section.items) {
      const texts = sentences.map((index) => {
        const sentence = summary?.sentences[index];
        const leak = isLeak(sentence?.text ?? '') ? 'LEAK ' : '';
        return `${leak}[${index} ${sentence?.role} ${sentence?.roleConfidence.toFixed(2)}] ${sentence?.text}`;
      });
      lines.push(`  ${kind === 'bullet' ? '•' : '¶'} ${texts.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
