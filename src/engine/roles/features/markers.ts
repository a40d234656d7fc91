const compiled = new Map<readonly string[], RegExp>();

/** One pattern for a list of words and phrases; substrings where the script does not separate words. Compiled once a list. */
export function compileMarkers(list: readonly string[], language: string): RegExp {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const words = [...list]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((entry) =>
      entry
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replace(/ /gu, '\\s+')
        .replace(/['’]/gu, "['’]"),
    );
  const joined = words.join('|');
  const isSubstring = language === 'ja' || language === 'zh';
  const made = new RegExp(isSubstring ? joined : `(?<![\\p{L}\\p{M}])(?:${joined})(?![\\p{L}\\p{M}])`, 'iu');
  compiled.set(list, made);
  return made;
}
