const FIGURE =
  /(?<![\p{L}\p{N}])[$€£¥₹]?\s?\p{Nd}+(?:[.,\u00a0 '’]\p{Nd}{3})*(?:[.,]\p{Nd}+)?\s?(?:[%‰$€£¥₹]|percent|per cent)?/gu;
const BARE_YEAR = /^(?:1[5-9]|20)\d\d$/u;
const MEASURED = /[%‰$€£¥₹]|per/u;

/** How many figures a text states. A bare year is none; a share or a sum of money counts twice. */
export function countFigures(text: string): number {
  let count = 0;
  for (const [match] of text.matchAll(FIGURE)) {
    const figure = match.trim();
    if (MEASURED.test(figure)) count += 2;
    else if (!BARE_YEAR.test(figure)) count += 1;
  }
  return count;
}
