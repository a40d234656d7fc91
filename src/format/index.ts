export { type BriefText, type FormattableBrief, formatDate, toBriefText, webAddress } from './brief-text.ts';
export { toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
export { toPlainText } from './plain-text.ts';
