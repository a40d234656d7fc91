import { SPACELESS_CLASS } from './scripts.ts';

/** The primary subtag of a BCP 47 tag in lower case ("pt-BR" → "pt"); 'und' for null and for what is no tag. */
export function primaryLanguage(tag: string | null): string {
  return /^[a-z]{2,3}(?=$|[-_])/iu.exec(tag ?? '')?.[0].toLowerCase() ?? 'und';
}

const SPACELESS = new RegExp(`[${SPACELESS_CLASS}]`, 'u');
const SPACELESS_ALL = new RegExp(`[${SPACELESS_CLASS}]`, 'gu');
const LETTER_ALL = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether most letters of the text belong to scripts without spaces between words. The text decides, not the tag. */
export function isSpaceless(text: string): boolean {
  const sample = text.slice(0, 2000);
  return SPACELESS.test(sample) && count(sample, SPACELESS_ALL) * 2 > count(sample, LETTER_ALL);
}
