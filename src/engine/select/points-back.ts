import { primaryLanguage } from '../text/language.ts';
import { latinPattern } from '../text/latin-pattern.ts';

/** “About three days later”: time since something told before. Each part is a pattern, alternatives apart by `|`. */
const later = (about: string, counts: string, units: string, since: string): Pick<RegExp, 'test'> =>
  latinPattern(`^(?:(?:${about}) )?(?:${counts}|\\d+) (?:${units}) ${since}`, 'u');

/**
 * Words further in that mean something told before; each language has what was seen in its news. Few of them may stand
 * behind a clause, where the sentence itself may have told it. Lower case, as the text is put: to ignore case is dear.
 */
const POINTERS_BY_LANGUAGE: Readonly<Record<string, readonly Pick<RegExp, 'test'>[]>> = {
  en: [
    // "The town borrows the rest", but "the rest of the pier".
    /^.{0,40}\bthe (?:rest|remainder|others|latter|former)\b(?! (?:of|who|that|in)\b)/,
    // "Omaha is within this zone", but "by this week", "of that".
    /^(?:(?:in|on|by|at|since) [^,;:—–]{2,30}, )?[^,;:—–]*?\b(?:in|on|at|within|of|from|for|under|during|to|with|by|after|before|behind|about|into|over|across|through|despite) (?:that|those|these|this) (?!(?:year|week|month|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall|season|century|decade|time|day|age|country|world|planet|article|story|piece|page|kind|sort|type|point|stage|moment|end|is|was|are|were|has|have|had|he|she|it|they|we|you|i|the|a|who|which|of|with|in|from)s?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)[a-z]/,
    // "bypass those obstacles", "this bundle is cheaper", but "those who fish", "this summer".
    /^[^,;:—–]*?\b(?:(?:those|these) (?!who|with|in|of|from|that|are|were|is|on|at|for|days|things)[a-z]{3,}|this (?:one|bundle|model|device|product|pick|option|version|approach|plan|move|decision|bill|case|figure|report|study|process|issue|problem|idea|claim|method|deal|discovery|finding|result|event|law|rule|ruling|trend|change|attack|crisis|role|kind of|type of|sort of|step|measure|project|policy|proposal|system|technology|team|group|company|region|area|number|effect|success|period)\b)/,
    // "A voice is then heard", "Analysts say it will".
    /^[^,;:—–]{2,40} (?:is|are|was|were|has|have|had|will) then /,
    /^(?:[a-z]+ )?(?:analysts|experts|critics|supporters|opponents|observers|economists|scientists|researchers|advocates|activists) (?:say|said|believe|warn|warned|argue|argued|fear|feared|hope|claim|expect|think)(?: that)? (?:it|this|these)\b/,
    /^[^,;:—–]*?\bthat (?:zone|area|number|figure|same)\b(?! (?:when|that|which|of)\b)/,
    // "has not heeded that call", "said that claim was false", but "said that deal making slowed", "that plan which".
    /^[^,;:—–]*?\bthat (?:call|claim|idea|decision|plan|proposal|approach|argument|offer|request|promise|warning|statement|ruling|deal)(?:[.,;]|$| (?:is|was|has|had|will|would|and|but|by|in|on)\b)/,
    // "None of that is true."
    /\b(?:some|any|much|most|none|part|half|all) of that(?:[.,;]| (?:is|was|will|would|has|had|can|could)\b)/,
    // "Together, these changes help."
    /^(?:together|combined|taken together), (?:these|those|this|that|they|the two|both)\b/,
    // "fired all three."
    /^[^,;]*\ball (?:three|four|five|six)(?:[.,;]|$)/,
    // "At the time, nobody knew", but "at the time of the crash".
    /^at the time, |^on the same day,? (?!as\b|that\b|of\b)/,
    // "Three days later, the army moved in", but "later than planned".
    later(
      'about|nearly|almost|only|just|some|less than|more than|barely',
      'an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few',
      'minutes?|hours?|days?|weeks?|months?|years?|decades?',
      String.raw`(?:later|earlier|afterwards?)\b(?! than)`,
    ),
    // "remembers going out that night", but "the night was cold, and that night".
    /^(?!.*\b(?:night|day|evening|morning)\b.*\bthat (?:night|day|evening|morning)\b).*\bthat (?:night|day|evening|morning)\b(?! (?:when|that|which|of)\b)/,
    // Whose name is said once and then only what it is.
    /^the (?:agency|center|centre|institution|author|event|trio|duo) (?!of\b|for\b)/,
    /\b(?:said|says|wrote|added|warned) the (?:agency|center|centre|institution|authors?|group|trio|duo|pair)[.,]/,
    // "Dressed in a Teamsters pullover, he had", "On Tuesday, she said": the capital names nobody whom the pronoun could mean.
    /^(?:[a-z]+(?:ed|ing) [^,]{2,80}|(?:in|at|on|by|during) [^,]{2,40}), (?:he|she|they) (?!who)/,
    /^(?:all|these) (?:two|three|four|five|six|seven|eight|nine|ten)\b/,
    /^[^,;:—–]{0,60}\b(?:one|two|three|some|many|most|all|none|each|half|part|several|both|few|any) of (?:them|these|those|this)\b/,
    // "Many said", but "many people said", "some say".
    /^(?:many|some|most|several|all|few|none|others|both|two|three|four|five) (?:also |have also )?(?:are|were|is|was|have|had|has|said|will|would|can|could|did|do|told|came|went)\b/,
    /^[^,;:]{2,60}, (?:however|meanwhile|therefore|nevertheless|nonetheless|instead|likewise|similarly|moreover|furthermore|consequently|by contrast|in turn|for example|for instance),/,
    /, (?:too|however|though|either|as well)\.$|^[^,;:—–]*\bboth\.$/,
    /^(?!.* and ).*\b(?:shortly|soon|immediately) afterwards?\b/,
    // What stands elsewhere on the page: "the tweets shown above".
    /\b(?:above|below)-?(?:displayed|shown|mentioned|quoted)\b|\b(?:displayed|shown|pictured|mentioned|quoted) (?:above|below)\b(?! (?:the|a|an|zero|\d))/,
    /^[^,;:]{2,50}\b(?:similarly|likewise|subsequently|in turn)\b/,
    // "supporters criticised this, using": the pronoun, not "this week".
    /^[^,;:]{3,60}\s(?:this|these|those)(?:[,.;]|\s(?:and|but|by|as|when|while)\s)/,
  ],
  de: [
    // "Drei Tage später".
    later(
      'nur|etwa|rund|fast|knapp|gut|genau',
      'eine?|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|einige|mehrere',
      'minuten?|stunden?|tage?|wochen?|monate?|jahre?|jahrzehnte?',
      String.raw`(?:später|danach|darauf|zuvor)(?!\p{L})(?! als)`,
    ),
    // "Ob sie das Geld nutzen, ist offen", "Obwohl er zögerte, kaufte er den Kutter": who is meant comes behind neither.
    latinPattern(
      String.raw`^(?:ob (?:er|sie)|(?:ist|sind|wäre|wird|würde) dies|(?:weil|nachdem|obwohl|indem) (?:er|sie) .*, \p{L}+ (?:er|sie|ihn|ihm))(?!\p{L})`,
      'u',
    ),
    // Tops or adds to what was told: "kann sogar", "erhalten ebenfalls", but "gar nicht", "die ebenfalls geladen ist".
    latinPattern(
      String.raw`^[^,;:–"„“”»«]{2,90} (?<!oder )(?:sogar|gar)(?! (?:nicht|kein|nichts|jede))(?![\p{L}\p{N}])`,
      'u',
    ),
    latinPattern(
      String.raw`^[^,;:–"„“]{2,70} (?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|\p{L}{3,}(?:t|en|te|ten)) (?:ebenfalls|gleichfalls)(?! nicht)(?![\p{L}\p{N}])`,
      'u',
    ),
    // "Nicht nur bei Reisen gibt es Ärger": "sondern" would tell what else.
    latinPattern(String.raw`^nicht (?:nur|bloß|allein|umsonst)(?!\p{L})(?!.*(?:sondern|, auch))`, 'u'),
    // What stands elsewhere on the page.
    /\bin der (?:grafik|abbildung)\b/,
    latinPattern('^[^,;:–]{2,60} (?:hingegen|dagegen|indes|indessen|wiederum) ', 'u'),
    latinPattern(String.raw`^[^,;:–]{0,40}\b(?:letztere|erstere)[nrs]?(?!\p{L})`, 'u'),
    latinPattern(
      String.raw`^[^,;:–]{2,50} (?:damit|dabei|daraufhin|deshalb|daher|zudem|damals)(?!,| zu)\s(?!.*, (?:weil|dass)\b)`,
      'u',
    ),
    // "Der Kopf hinter diesem Erfolg", but "in diesem Jahr".
    latinPattern(
      String.raw`^[^,;:–]{2,80} diese[rnms]? (?!(?:jahr|monat|woche|tag|sommer|winter|herbst|frühjahr|frühling|wochenende|saison|zeit|welt|stelle|art|form|quartal|moment|morgen|vormittag|mittag|nachmittag|abend|nacht|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))\p{L}{3,}`,
      'u',
    ),
    // "Nach der Wahl verbreitete sie": the verb stands before a subject that only the text before can name.
    latinPattern(
      `^(?:nach|vor|seit|bei|beim|in|im|am|um|mit|zum|zur|auf|unter|während|wegen|trotz|dort|heute|gestern|zuletzt|bereits|bislang|bisher|künftig|vergangene[nrs]?) [^,.;:–]{2,40} (?:er|sie)(?:,| (?!selbst|sich))`,
      'u',
    ),
    latinPattern('^[„"“](?:was|wobei|wodurch|weshalb) ', 'u'),
    latinPattern(
      String.raw`^(?:für|mit|bei|von|nach|an|auf|gegen|ohne|zu|aus|um|durch|über|neben|vor|hinter|zwischen|unter|in) (?:ihn|ihm|ihr|ihnen|sie|ihre[nmrs]?|ihrem|seine[nmrs]?|seinem|diese[nmrs]?|jene[nmrs]?)(?!\p{L})(?! (?:jahr|monat|woche|tag|sommer|winter|herbst|frühjahr|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))`,
      'u',
    ),
  ],
  fr: [
    later(
      'environ|près de|à peine|seulement',
      'quelques|plusieurs|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
      'minutes?|heures?|jours?|semaines?|mois|ans?|années?',
      `(?:(?:plus tard|plus tôt|auparavant)(?! que| qu[’'])|après,)`,
    ),
    latinPattern(
      String.raw`^(?:pour|avec|selon|chez|sans|contre|devant|malgré|à|a|d[’']après|parmi|de|dans|par|depuis) (?:lui|elle|eux|elles|cela|ce|cet|cette|ces|ses|son|sa|leurs?)(?!\p{L})(?! (?:qui|que|qu|dont|semaine|année|mois|été|hiver|matin|soir|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))`,
      'u',
    ),
  ],
  es: [
    // "Tres días después", but "tres días después de la votación".
    later(
      'unos|unas|apenas|solo|casi',
      'una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vari[oa]s|algun[oa]s|poc[oa]s',
      'minutos?|horas?|días?|semanas?|mes|meses|años?',
      String.raw`(?:después|más tarde|antes)(?!\p{L})(?! de| del| que)`,
    ),
    latinPattern(
      String.raw`^(?:para|con|según|sin|contra|ante|entre|por|en|a|de|tras|desde) (?:él|ella|ellos|ellas|ello|eso|esto|este|esta|estos|estas|ese|esa|esos|esas|sus?)(?!\p{L})(?! (?:año|mes|semana|verano|invierno|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo))`,
      'u',
    ),
  ],
  it: [
    // With its comma: "tre giorni dopo il voto" says after what.
    later(
      'circa|appena|solo|quasi',
      'un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|alcun[ie]|poch[ie]|divers[ie]',
      'minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]',
      `(?:più tardi(?! de[l ]| di| che)|(?:dopo|prima),)`,
    ),
    latinPattern(
      String.raw`^(?:per|con|secondo|senza|contro|tra|fra|in|a|di|da|dopo) (?:lui|lei|loro|ciò|questo|questa|questi|queste|quello|quella|suoi?|sua|sue)(?!\p{L})(?! (?:anno|mese|settimana|estate|inverno|mattina|sera))`,
      'u',
    ),
  ],
  pt: [
    later(
      'cerca de|apenas|quase',
      'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vári[oa]s|alguns|algumas|pouc[oa]s',
      'minutos?|horas?|dias?|semanas?|mês|meses|anos?',
      String.raw`(?:depois|mais tarde|antes)(?!\p{L})(?! (?:d\p{L}{1,3}|às?|aos?|que)(?!\p{L}))`,
    ),
    latinPattern(
      String.raw`^(?:(?:para|com|segundo|sem|contra|entre|por|de|em) (?:ele|ela|eles|elas|isso|isto|este|esta|estes|estas|esse|essa|esses|essas|seus?|suas?)|(?:dele|dela|nele|nela|disso|nisso|desse|dessa|nesse|nessa|deste|desta|neste|nesta))(?!\p{L})(?! (?:ano|mês|semana|verão|inverno|manhã|tarde|noite|segunda|terça|quarta|quinta|sexta|sábado|domingo))`,
      'u',
    ),
  ],
  pl: [
    // "Wygasa ono w środę": a subject that Polish could leave out, behind its verb.
    /^(?!(?:co|kto|kim|gdy|gdyby|gdzie|jeśli|jak|kiedy|choć|czy|czym|który|która|które|którzy|że|żeby|aby|tylko|nawet|też|oraz|albo|ani) )[^\s,.;:–—„"]{3,} (?:on|ona|ono|oni|one)(?=[ .,])(?! sam)/,
    // "Dla niego to koniec".
    /^(?:dla|z|ze|od|do|w|we|na|o|po|przez|bez|przy|przed|za|u|pod|nad|obok|oprócz|poza|między|według|wokół|dzięki|przeciw|wobec|mimo|pomimo|wśród|spośród) (?:niego|niej|nich|nim|nią|nimi|niemu)(?!\p{L})/u,
    /^(?:[^\s,]+ )?(?:minut[ęy]?|godzin[ęy]?|dni|dzień|tygodni|tydzień|tygodnie|miesi[ąę]cy?|miesiące|lata?|rok) (?:później|wcześniej)(?!\p{L})(?! niż)/u,
  ],
  // "The police found it in his house": whoever acts himself has a pronoun of his own (अपना).
  hi: [/^\S+ (?:\S+ )?(?:ने|को|में|से) (?:उस|उन)/],
  ru: [
    latinPattern(
      String.raw`^(?:для|с|у|от|к|по|о|об|в|на|за|без|при|из|перед|после|кроме) (?:него|неё|нее|них|ней|ним|ними|нем|нём|этого|этой|этим|этих|этот|это|эту|этом|тем|том|того)(?!\p{L})(?! (?:году|года|месяц|недел|что|как|чтобы))`,
      'u',
    ),
  ],
  nl: [
    later(
      'ongeveer|bijna|slechts|zo’n',
      'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|een paar',
      'minuten|minuut|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren',
      String.raw`(?:later|eerder|daarvoor)(?!\p{L})(?! dan)`,
    ),
    latinPattern(
      String.raw`^(?:volgens|voor|met|bij|van|zonder|tegen|naast|na|door|over|uit) (?:hem|haar|hen|hun|deze|die|dit|dat)(?!\p{L})(?! (?:week|maand|jaar|zomer|winter|ochtend|avond))`,
      'u',
    ),
  ],
};

/** Characters of either end of a sentence that are looked at: a bound on the time, beyond any sentence of prose. */
const EITHER_END = 500;

/** Whether a sentence speaks, further in than its first words, of something that only the text before it can tell. */
export function pointsBack(text: string, languageTag: string | null): boolean {
  const pointers = POINTERS_BY_LANGUAGE[primaryLanguage(languageTag)];
  if (pointers === undefined) return false;
  const ends = text.length > 2 * EITHER_END ? text.slice(0, EITHER_END) + text.slice(-EITHER_END) : text;
  const small = ends.toLowerCase();
  return pointers.some((pointer) => pointer.test(small));
}
