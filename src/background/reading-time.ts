/**
 * Letters and digits read in a minute, spaces and punctuation not counted. From Trauzettel-Klosinski & Dietz,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST",
 * Investigative Ophthalmology & Visual Science 53 (2012), table 2, means of normal readers.
 */
const LETTERS_PER_MINUTE: ReadonlyMap<string, number> = new Map([
  ['ar', 612],
  ['de', 920],
  ['en', 987],
  ['es', 1025],
  ['fi', 1078],
  ['fr', 998],
  ['he', 833],
  ['it', 950],
  ['ja', 357],
  ['nl', 978],
  ['pl', 916],
  ['pt', 913],
  ['ru', 986],
  ['sl', 885],
  ['sv', 917],
  ['tr', 1054],
  ['zh', 255],
]);

/** For languages the study does not cover: the mean of the alphabets it does. */
const OTHER_LANGUAGES = 937;

const LETTER = /[\p{L}\p{N}]/gu;

/** Seconds, not rounded, that a normal reader needs for the texts. `language` is a BCP 47 tag, null when unknown. */
export function readingSeconds(texts: readonly string[], language: string | null): number {
  const base = language?.toLowerCase().split('-')[0] ?? '';
  const rate = LETTERS_PER_MINUTE.get(base) ?? OTHER_LANGUAGES;
  const letters = texts.reduce((sum, text) => sum + (text.match(LETTER)?.length ?? 0), 0);
  return (letters / rate) * 60;
}
