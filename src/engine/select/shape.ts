import { latinPattern } from '../text/latin-pattern.ts';

/** Datelines, bullets, dashes and opening marks before the first word. */
export const LEADING_MARKS = latinPattern(String.raw`^[^\p{L}\p{N}]+`, 'u');
/** A word with a capital that does not begin the text: most likely a name. */
export const INNER_CAPITAL = latinPattern(String.raw`\S\s+["“„«(]?\p{Lu}`, 'u');
export const OPENS_QUOTE = /^["“„«»「『]/u;
