import { primaryLanguage } from '../text/language.ts';

/**
 * Words further in that mean something told before; each language has what was seen in its news. None of them may stand
 * behind a clause, where the sentence itself may have told it.
 */
const POINTERS_BY_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    // "The town borrows the rest", but "the rest of the pier".
    /^.{0,40}\bthe (?:rest|remainder|others|latter|former)\b(?! (?:of|who|that|in)\b)/iu,
    // "Omaha is within this zone", but "by this week", "of that".
    /^[^,;:—–]*?\b(?:in|on|at|within|of|from|for|under|during|to|with|by|after|before|behind|about|into|over|across|through|despite) (?:that|those|these|this) (?!(?:year|week|month|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall|season|century|decade|time|day|age|country|world|planet|article|story|piece|page|kind|sort|type|point|stage|moment|end|is|was|are|were|has|have|had|he|she|it|they|we|you|i|the|a|who|which|of|with|in|from)s?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)\p{Ll}/iu,
    /^(?:all|these) (?:two|three|four|five|six|seven|eight|nine|ten)\b/iu,
    /^[^,;:—–]{0,60}\b(?:one|two|three|some|many|most|all|none|each|half|part|several|both|few|any) of (?:them|these|those|this)\b/iu,
    // "Many said", but "many people said", "some say".
    /^(?:many|some|most|several|all|few|none|others|both|two|three|four|five) (?:also |have also )?(?:are|were|is|was|have|had|has|said|will|would|can|could|did|do|told|came|went)\b/iu,
    /^[^,;:]{2,60}, (?:however|meanwhile|therefore|nevertheless|nonetheless|instead|likewise|similarly|moreover|furthermore|consequently|by contrast|in turn|for example|for instance),/iu,
    /, (?:too|however|though|either|as well)\.$/iu,
  ],
  de: [
    /^[^,;:–]{2,60} (?:hingegen|dagegen|indes|indessen|wiederum) /iu,
    /^[^,;:–]{0,40}\b(?:letztere|erstere)[nrs]?\b/iu,
  ],
};

/** Whether a sentence speaks, further in than its first words, of something that only the text before it can tell. */
export function pointsBack(text: string, languageTag: string | null): boolean {
  const pointers = POINTERS_BY_LANGUAGE[primaryLanguage(languageTag)];
  return pointers?.some((pointer) => pointer.test(text)) ?? false;
}
