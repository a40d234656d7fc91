/**
 * Verbs and phrases by which a text hands the word to a speaker, one list a language.
 * Source: written for this project from our own knowledge of each language; no list was copied.
 * Latin-script entries are inflected word forms, lower case, matched as whole words; Japanese and Chinese
 * entries are matched as substrings, since those scripts do not separate words.
 */
export interface ReportingLexicon {
  /** Finite forms that introduce speech: "said", "sagte". */
  readonly verbs: readonly string[];
  /** Phrases that name a source without a verb: "according to", "laut". The source follows, or precedes in Japanese. */
  readonly sources: readonly string[];
  /** Pronouns and the like that stand for a speaker named before. */
  readonly pronouns: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const phrases = (list: string): readonly string[] => list.split('|');

export const REPORTING_BY_LANGUAGE: Readonly<Record<string, ReportingLexicon>> = {
  en: {
    verbs:
      words(`said says say saying told tells tell telling added adds adding asked asks replied replies wrote
      writes tweeted posted warned warns warning announced announces stated states explained explains insisted insists argued argues
      acknowledged acknowledges admitted admits conceded concedes claimed claims declared declares denied denies
      emphasized emphasised emphasizes stressed stresses noted notes observed observes recalled recalls remarked reported reports
      suggested suggests testified urged urges vowed vows pledged promised believes believed thinks thought
      confirmed confirms commented complained contended contends predicted predicts estimated estimates cautioned
      cautions lamented quipped responded reiterated accused accuses alleged alleges concluded concludes called
      criticized criticised described describes hailed praised welcomed condemned disclosed revealed expressed
      maintained continued joked whispered shouted demanded pointed`),
    sources: phrases('according to|in the words of|in a statement|quoted as saying|was quoted'),
    pronouns: words('he she they it i we'),
  },
  de: {
    verbs:
      words(`sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont teilte mitgeteilt teilten hieß heißt meinte
      meint berichtete berichtet berichteten schrieb schreibt warnte warnt warnten forderte fordert forderten kritisierte kritisiert
      lobte behauptete behauptet fügte ergänzte kündigte bestätigte bestätigt bekräftigte versicherte äußerte erzählt erzählte
      nannte nennt begründete verlangte antwortete fragte räumte mahnte mahnt twitterte zitierte zitiert urteilte appellierte`),
    sources: phrases(
      'laut|nach angaben|zufolge|nach worten|nach ansicht|nach einschätzung|den angaben nach|wie aus',
    ),
    pronouns: words('er sie es man'),
  },
  fr: {
    verbs:
      words(`dit disait disent déclaré déclare expliqué explique affirmé affirme assuré assure ajouté ajoute indiqué indique
      estimé estime précisé précise souligné souligne annoncé annonce confié confie raconte raconté répondu répond lancé martelé
      regretté regrette dénoncé dénonce rappelé rappelle confirmé confirme soutient soutenu écrit réagi insisté insiste promis
      prévenu averti reconnu reconnaît salué plaidé poursuit poursuivi conclut conclu critiqué juge jugé résume détaille témoigne`),
    sources: phrases("selon|d’après|d'après|aux dires de|de source|de sources|cité par"),
    pronouns: words('il elle ils elles on'),
  },
  es: {
    verbs:
      words(`dijo dice dijeron dicho afirmó afirma afirmaron aseguró asegura aseguraron explicó explica declaró declara señaló
      señala indicó indica añadió añade agregó agrega sostuvo sostiene manifestó manifiesta apuntó apunta subrayó subraya destacó
      destaca advirtió advierte anunció anuncia comentó comenta contó cuenta escribió escribe respondió responde insistió insiste
      reconoció reconoce denunció denuncia recordó recuerda confirmó confirma criticó lamentó pidió reclamó expresó precisó
      consideró considera admitió informó detalló concluyó reiteró aclaró`),
    sources: phrases('según|de acuerdo con|en palabras de|a juicio de|en opinión de'),
    pronouns: words('él ella ellos ellas'),
  },
  it: {
    verbs:
      words(`detto dice disse dicono dichiarato dichiara spiegato spiega affermato afferma aggiunto aggiunge sottolineato
      sottolinea sostiene sostenuto annunciato annuncia commentato commenta scritto scrive risposto risponde ricordato
      ricorda ribadito ribadisce confermato conferma precisato precisa raccontato racconta avvertito avverte ammesso ammette
      denunciato denuncia chiesto chiede concluso conclude osservato osserva criticato assicurato assicura riferito riferisce`),
    sources: phrases('secondo|stando a|a detta di|a giudizio di|per bocca di'),
    pronouns: words('egli lui lei loro'),
  },
  pt: {
    verbs:
      words(`disse diz disseram dito afirmou afirma afirmaram explicou explica declarou declara acrescentou acrescenta
      sublinhou sublinha destacou destaca ressaltou ressalta garantiu garante contou conta comentou comenta escreveu escreve
      respondeu responde anunciou anuncia avisou alertou alerta criticou admitiu admite reconheceu defendeu defende lembrou
      lembra confirmou confirma considerou considera informou revelou referiu refere adiantou salientou frisou questionou
      argumentou pediu concluiu reiterou`),
    sources: phrases('segundo|de acordo com|conforme|nas palavras de|na opinião de'),
    pronouns: words('ele ela eles elas'),
  },
  nl: {
    verbs:
      words(`zei zegt zeggen zeiden gezegd vertelt vertelde verklaarde verklaart meldt meldde melden liet laat benadrukte
      benadrukt schreef schrijft stelde stelt voegde waarschuwde waarschuwt vindt vond noemt noemde antwoordde reageerde
      reageert bevestigde bevestigt erkende erkent betoogde concludeert concludeerde legt eist eiste kondigde meent denkt`),
    sources: phrases('volgens|aldus|naar eigen zeggen|in de woorden van'),
    pronouns: words('hij zij ze hen'),
  },
  pl: {
    verbs:
      words(`powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje podkreślił podkreśliła podkreśla
      zaznaczył zaznaczyła zaznacza stwierdził stwierdziła stwierdza oświadczył oświadczyła poinformował poinformowała
      poinformowali przekazał przekazała wyjaśnił wyjaśniła wyjaśnia ocenił oceniła ocenia napisał napisała pisze zapowiedział
      zapowiedziała przyznał przyznała przypomniał przypomniała odpowiedział odpowiedziała tłumaczy tłumaczył tłumaczyła
      twierdzi uważa ostrzegł ostrzega apelował skomentował skomentowała zapewnił zapewnia wskazał`),
    sources: phrases('według|zdaniem|jak podaje|jak podał|jak informuje|jak przekazał'),
    pronouns: words('on ona oni one'),
  },
  ja: {
    verbs:
      words(`と述べ と話し と語っ と語り と語る と話す と述べる と説明し と説明する と強調し と明らかにし と指摘し と指摘する と発表し
      と訴え と主張し と批判し と答え とコメントし と表明し としている と呼びかけ との見方を示し との考えを示し と書い と伝え と報じ`),
    sources: phrases('によると|によれば|の話では|は取材に'),
    pronouns: words('同氏 彼は 彼女は 同社は'),
  },
  zh: {
    verbs:
      words(`表示 说 说道 说， 说： 指出 称 强调 强調 认为 認為 宣布 告诉 告訴 透露 解释 解釋 补充 補充 回应 回應 介绍 介紹 警告 坦言 呼吁 呼籲
      声明 聲明 批评 批評 承认 承認 證實 证实 回答 說 說， 說： 稱`),
    sources: phrases('据|根据|據|根據|按照'),
    pronouns: words('他 她 他们 他們 她们'),
  },
};
