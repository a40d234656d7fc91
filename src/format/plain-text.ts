import type { BriefText, Source, TextPart, TextSection } from './brief-text.ts';

/**
 * Newsletter text: the standfirst under the headline, "The latest: …" on one line, bullets under "Go deeper:", the
 * source at the end. The labels are such that a page with this text is again read with its own sections.
 */
export function toPlainText(brief: BriefText): string {
  const { title, standfirst, sections, source } = brief;
  const blocks = [title, standfirst, ...sections.flatMap(sectionBlocks), sourceBlock(source)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionBlocks(section: TextSection): string[] {
  const label = withColon(section.title);
  const [first, ...rest] = section.parts;
  if (first?.kind !== 'paragraph') return [label, ...section.parts.map(partBlock)];
  return [`${label} ${first.text}`.trim(), ...rest.map(partBlock)];
}

const partBlock = (part: TextPart): string =>
  part.kind === 'paragraph' ? part.text : part.texts.map((text) => `  • ${text}`).join('\n');

const withColon = (title: string): string =>
  title === '' || /[:?!.…：？！。]$/u.test(title) ? title : `${title}:`;

function sourceBlock(source: Source): string {
  const line = [source.site ?? '', ...source.details].filter((part) => part !== '').join(' · ');
  return [line, source.url ?? ''].filter((part) => part !== '').join('\n');
}
