import type { BriefText, Source, TextPart, TextSection } from './brief-text.ts';

/** One `<article>` of plain elements, with the language and direction of the page: pastes well into mail and documents. */
export function toHtml(brief: BriefText): string {
  const language = brief.language === null ? '' : ` lang="${escapeHtml(brief.language)}"`;
  const lines = [
    `<article dir="${brief.direction}"${language}>`,
    brief.title === '' ? '' : `<h1>${escapeHtml(brief.title)}</h1>`,
    brief.standfirst === '' ? '' : `<p>${escapeHtml(brief.standfirst)}</p>`,
    ...brief.sections.flatMap(sectionLines),
    sourceLine(brief.source),
    '</article>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

const sectionLines = (section: TextSection): string[] => [
  section.title === '' ? '' : `<h2>${escapeHtml(section.title)}</h2>`,
  ...section.parts.map(partLines),
];

const partLines = (part: TextPart): string =>
  part.kind === 'paragraph'
    ? `<p>${escapeHtml(part.text)}</p>`
    : ['<ul>', ...part.texts.map((text) => `<li>${escapeHtml(text)}</li>`), '</ul>'].join('\n');

function sourceLine(source: Source): string {
  const name = source.site === null ? '' : escapeHtml(source.site);
  const link = source.url === null ? name : `<a href="${escapeHtml(source.url)}">${name}</a>`;
  const parts = [link, ...source.details.map(escapeHtml)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<p>${parts.join(' · ')}</p>`;
}

const ENTITY_BY_CHARACTER: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and as the value of a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITY_BY_CHARACTER[character] ?? character);
