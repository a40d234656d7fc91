/**
 * Words and phrases that place a sentence in the future or in the past, one list a language.
 * Source: written for this project from our own knowledge of each language; no list was copied.
 * Latin-script entries are whole words or phrases in lower case; Japanese and Chinese entries match as substrings.
 * They are markers, not a grammar: one of them makes a sentence likelier to look ahead or back, no more.
 */
export interface TenseLexicon {
  readonly future: readonly string[];
  readonly past: readonly string[];
}

const phrases = (list: string): readonly string[] => list.split('|').map((entry) => entry.trim());

export const TENSE_BY_LANGUAGE: Readonly<Record<string, TenseLexicon>> = {
  en: {
    future: phrases(
      'will|would|may|might|could|shall|going to|expected to|is expected|are expected|plans to|plan to|planned to|set to|due to be|scheduled|hopes to|hope to|likely to|unlikely to|about to|next week|next month|next year|tomorrow|upcoming|later this|forecast|by the end of|in the coming|aims to|intends to|poised to|bound to|if',
    ),
    past: phrases(
      'ago|last year|last month|last week|earlier this|previously|in the past|formerly|once|decades|since|years earlier|at the time|had been|was founded|used to|back in|until then|years later|history',
    ),
  },
  de: {
    future: phrases(
      'wird|werden|würde|würden|könnte|könnten|soll|sollen|sollte|plant|planen|geplant|erwartet|voraussichtlich|künftig|morgen|nächste woche|nächsten monat|nächstes jahr|im kommenden|in den kommenden|demnächst|bald|prognose|hofft|will|wollen|ab dem',
    ),
    past: phrases(
      'vor jahren|damals|früher|zuvor|bereits im|seit|im vergangenen|in den vergangenen|letztes jahr|vergangene woche|einst|hatte|hatten|war bereits|ehemals|ehemalige|ehemaliger|jahrzehnte|historisch|in der vergangenheit',
    ),
  },
  fr: {
    future: phrases(
      'va|vont|sera|seront|pourrait|pourraient|devrait|devraient|aura|auront|prévoit|prévoient|prévu|prévue|attendu|attendue|d’ici|prochain|prochaine|prochains|demain|bientôt|à venir|envisage|espère|compte|serait|doit',
    ),
    past: phrases(
      'il y a|l’an dernier|l’année dernière|le mois dernier|autrefois|auparavant|jadis|depuis|à l’époque|avait|avaient|était|étaient|ancien|ancienne|déjà|par le passé|dans les années|en son temps',
    ),
  },
  es: {
    future: phrases(
      'será|serán|podría|podrían|prevé|prevén|previsto|prevista|espera|esperan|va a|van a|próximo|próxima|próximos|mañana|habrá|tendrá|planea|planean|se espera|deberá|deberán|en los próximos|a partir de',
    ),
    past: phrases(
      'hace|el año pasado|la semana pasada|el mes pasado|entonces|antes|anteriormente|desde|había|habían|antiguo|antigua|en el pasado|en los años|décadas|ya en|por aquel entonces|solía',
    ),
  },
  it: {
    future: phrases(
      'sarà|saranno|potrebbe|potrebbero|dovrebbe|dovrebbero|previsto|prevista|prevede|atteso|attesa|prossimo|prossima|prossimi|domani|entro|avrà|intende|spera|in arrivo|nei prossimi|a partire da',
    ),
    past: phrases(
      'anni fa|fa|l’anno scorso|lo scorso|la scorsa|scorso|allora|in passato|dal|aveva|avevano|era|erano|ex|già nel|negli anni|all’epoca|un tempo|precedentemente',
    ),
  },
  pt: {
    future: phrases(
      'será|serão|poderá|poderão|poderia|deve|devem|deverá|deverão|previsto|prevista|prevê|espera|esperam|vai|vão|próximo|próxima|próximos|amanhã|terá|pretende|planeja|nos próximos|a partir de',
    ),
    past: phrases(
      'há|atrás|no ano passado|na semana passada|no mês passado|então|antes|anteriormente|desde|havia|tinha|tinham|antigo|antiga|no passado|nos anos|décadas|na época|na altura|já em',
    ),
  },
  nl: {
    future: phrases(
      'zal|zullen|zou|zouden|gaat|gaan|verwacht|verwachten|verwachting|gepland|plan|morgen|volgende week|volgende maand|volgend jaar|komende|binnenkort|mogelijk|kan|moet|wil|hoopt|naar verwachting|vanaf',
    ),
    past: phrases(
      'geleden|vorig jaar|vorige week|vorige maand|eerder|destijds|toen|sinds|vroeger|had|hadden|was|waren|voormalig|voormalige|in het verleden|in de jaren|ooit|decennia',
    ),
  },
  pl: {
    future: phrases(
      'będzie|będą|ma|mają|może|mogą|mógłby|planuje|planują|planowany|planowana|zapowiada|jutro|wkrótce|w przyszłym|w przyszłym roku|w najbliższych|najbliższych|oczekuje|spodziewa|prognoza|zamierza|powinien|powinna',
    ),
    past: phrases(
      'temu|w zeszłym|w ubiegłym|wcześniej|wówczas|wtedy|niegdyś|od|był|była|było|były|dawny|dawniej|w przeszłości|w latach|kiedyś|poprzednio|już w',
    ),
  },
  ja: {
    future: phrases(
      '予定|見通し|見込み|方針|計画|検討|だろう|可能性|来年|来月|来週|明日|今後|目指す|見られる|する考え|はず|恐れ|予想|予測|期待',
    ),
    past: phrases(
      'かつて|以前|当時|昨年|去年|先月|先週|年前|これまで|過去|従来|元々|設立|創業|歴史|していた|時代',
    ),
  },
  zh: {
    future: phrases(
      '将|將|预计|預計|可能|计划|計劃|明天|明年|下周|下月|下个月|即将|即將|未来|未來|有望|拟|擬|或将|会在|會在|预测|預測|期待|希望',
    ),
    past: phrases(
      '曾|曾经|曾經|此前|之前|去年|上周|上月|上个月|年前|当时|當時|过去|過去|以往|历史|歷史|自从|自從|原本|早在|一度',
    ),
  },
};
