import type { BriefText, Source, TextPart, TextSection } from './brief-text.ts';

/** CommonMark: headline as `#`, the standfirst as a paragraph, sections as `##`, the source as a link. All text comes out as it was on the page. */
export function toMarkdown(brief: BriefText): string {
  const headline = brief.title === '' ? '' : `# ${escapeHeading(brief.title)}`;
  const blocks = [
    headline,
    escapeMarkdown(brief.standfirst),
    ...brief.sections.flatMap(sectionBlocks),
    sourceBlock(brief.source),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const sectionBlocks = (section: TextSection): string[] => [
  section.title === '' ? '' : `## ${escapeHeading(section.title)}`,
  ...section.parts.map(partBlock),
];

const partBlock = (part: TextPart): string =>
  part.kind === 'paragraph'
    ? escapeMarkdown(part.text)
    : part.texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');

function sourceBlock(source: Source): string {
  const name = source.site === null ? '' : escapeMarkdown(source.site);
  const link = source.url === null ? name : `[${name}](<${escapeDestination(source.url)}>)`;
  return [link, ...source.details.map(escapeMarkdown)].filter((part) => part !== '').join(' · ');
}

/**
 * Escapes one line of text so that CommonMark and GitHub's dialect render exactly the text: marks of emphasis,
 * code, links, HTML, strikethrough and entities anywhere; marks of headings, lists, quotes and rules where a line
 * begins. Other punctuation stays bare, because the text is also read as it is.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/^(?=[#+=-])/, '\\')
      .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
      // GitHub links a bare address and shows what stands in it as it is: an escape inside must not be shown.
      .replace(/(https?|ftp):(?=\/\/\S*\\)/gi, '$1\\:')
      .replace(/(www)\.(?=\S*\\)/gi, '$1\\.')
  );
}

/** A heading also ends in a run of `#` that is not part of it. */
const escapeHeading = (text: string): string => escapeMarkdown(text).replace(/(?<!\\)#(?=#*$)/g, '\\#');

const escapeDestination = (url: string): string =>
  url.replace(/[<>\\\s]/g, (mark) => encodeURIComponent(mark)).replace(/&(?=#?\w+;)/g, '\\&');
