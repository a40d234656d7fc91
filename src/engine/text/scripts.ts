/**
 * Letters of the scripts that write words without spaces between them (Thai, Lao, Myanmar, Khmer, kana, Han), as the
 * inside of a character class. Plain ranges: a pattern of Unicode script properties takes milliseconds to compile.
 */
export const SPACELESS_CLASS =
  '\\u0e01-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';
