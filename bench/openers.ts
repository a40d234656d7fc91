/**
 * Openers that lean on a sentence before: personal and demonstrative pronouns, and connectives that contrast with,
 * follow from or add to what was just said. Written for the benchmark alone, from the pronoun and conjunction
 * chapters of school grammars, and apart from the engine's own lists, so that the engine is not its own judge.
 */
const OPENERS: Readonly<Record<string, string>> = {
  en: `he|she|it|they|him|his|her|hers|its|their|theirs|this|that|these|those|such|both|neither|the former|the latter|however|but|and|or|nor|also|so|then|thus|hence|therefore|still|yet|instead|otherwise|moreover|furthermore|besides|nevertheless|nonetheless|consequently|accordingly|similarly|likewise|conversely|meanwhile|indeed|additionally|as a result|in addition|in contrast|by contrast|on the other hand|for example|for instance|as such|after that|because of this|in turn|even so|that said|another`,
  de: 'er|sie|es|ihm|ihn|ihr|ihre|ihrer|ihren|sein|seine|seiner|seinen|seinem|dies|dieser|diese|dieses|diesem|diesen|dabei|dadurch|dafür|dagegen|damit|danach|daher|darauf|daraufhin|darum|davon|davor|dazu|deshalb|deswegen|jedoch|aber|doch|und|oder|denn|auch|außerdem|zudem|allerdings|trotzdem|dennoch|somit|folglich|ferner|ebenso|stattdessen|hingegen|zum beispiel|so|solche|solcher|beide|letztere|ersterer|denen|deren|dessen',
  fr: "il|elle|ils|elles|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci|mais|et|ou|or|donc|car|aussi|ainsi|cependant|pourtant|toutefois|néanmoins|en revanche|par conséquent|de plus|en outre|par ailleurs|enfin|puis|ensuite|alors|c’est|c'est",
  es: 'él|ella|ellos|ellas|su|sus|este|esta|estos|estas|ese|esa|esos|esas|esto|eso|aquel|aquella|pero|y|o|además|también|así|sin embargo|no obstante|por lo tanto|por tanto|por eso|por ello|en cambio|entonces|luego|asimismo|de hecho|por ejemplo',
  it: 'lui|lei|egli|ella|essi|esse|loro|suo|sua|suoi|sue|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|ma|e|o|inoltre|anche|così|tuttavia|però|quindi|dunque|perciò|pertanto|invece|infatti|poi|allora|ad esempio',
  pt: 'ele|ela|eles|elas|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|esses|essas|isso|isto|aquele|aquela|mas|e|ou|além disso|também|assim|no entanto|entretanto|contudo|porém|portanto|por isso|então|por exemplo',
  nl: 'hij|zij|ze|het|hem|haar|hun|zijn|dit|dat|deze|die|maar|en|of|ook|echter|daarom|daardoor|daarna|daarmee|daarbij|toch|bovendien|dus|want|verder|bijvoorbeeld|zo',
};

/** Openers that lean only before certain words: German "das" is an article before anything but a verb. */
const OPENERS_BEFORE: Readonly<Record<string, RegExp>> = {
  de: /^das (?:alles |auch |aber |wiederum )?(?:ist|war|sei|wäre|sind|hat|hatte|hätte|wird|wurde|würde|kann|könnte|soll|sollte|will|wollte|muss|müsste|darf|dürfte|bedeutet|bedeute|zeigt|zeige|heißt|gilt|gelte|geht|gehe|liegt|liege|macht|mache|führt|führte|reicht|gab|gibt|kam|kommt|sagte|sagt|teilte|berichtet|berichtete|erklärte|bestätigte|betrifft|entspricht|ergab|geschah|gelang|half|könne|müsse|dürfe|solle|sorgte|sorgt|wäre)\b/iu,
};

/** "This week" and "that year" name a time by the date of the page: "this" before it does not lean. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:this|that) (?:morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|autumn|fall|time|season|\w+day)\b|^(?:so far|both the|both of the|both sides)\b/iu,
  de: /^dies\w* (?:woche|jahr|monat|sommer|winter|frühjahr|herbst|mal|wochenende|\w+tag)/iu,
  fr: /^(?:cette|ce) (?:semaine|année|mois|été|hiver|matin|soir|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/iu,
  es: /^(?:este|esta) (?:semana|año|mes|verano|invierno|vez|mañana|tarde|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu,
  it: /^quest[oa] (?:settimana|anno|mese|estate|inverno|volta|mattina|sera)\b/iu,
};

const patterns = new Map(
  Object.entries(OPENERS).map(([language, words]) => [
    language,
    new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
  ]),
);

/** The languages for which there is a list. */
export const OPENER_LANGUAGES = [...patterns.keys()];

/** Opens this sentence with a word that leans on one before it? False for languages without a list. */
export function leansOnContext(sentence: string, language: string): boolean {
  const text = sentence.replace(/^[\s"'“”„«»‘’‹›()[\]–—-]+/u, '');
  if (EXCEPTIONS[language]?.test(text)) return false;
  if (OPENERS_BEFORE[language]?.test(text)) return true;
  return patterns.get(language)?.test(text) ?? false;
}

/** Items of sentences in the order of the brief; those that lean, and of these the ones that the brief leaves alone. */
export interface LeaningCount {
  readonly items: number;
  /** Hold a leaning sentence without the one before it in the article in the same item. */
  readonly leaning: number;
  /** Lean, and the sentence before is not shown anywhere before in the brief either. */
  readonly unresolved: number;
}

export function countLeaning(
  items: readonly (readonly number[])[],
  sentences: readonly { readonly text: string }[],
  language: string,
): LeaningCount {
  const shown = new Set<number>();
  let leaning = 0;
  let unresolved = 0;
  for (const item of items) {
    const leaners = item.filter(
      (index, place) =>
        !(place > 0 && item[place - 1] === index - 1) &&
        leansOnContext(sentences[index]?.text ?? '', language),
    );
    if (leaners.length > 0) leaning += 1;
    if (leaners.some((index) => !shown.has(index - 1))) unresolved += 1;
    for (const index of item) shown.add(index);
  }
  return { items: items.length, leaning, unresolved };
}
