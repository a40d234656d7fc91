/**
 * Pronouns that stand for one person and nothing else, lower case as within a sentence, and words for somebody whom such
 * a pronoun may mean though no name is there. Languages whose pronouns stand for things as well have none.
 * Source: written for this project from our own knowledge of each language; no list was copied.
 */
export interface PersonLexicon {
  readonly pronouns: readonly string[];
  readonly somebody: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

export const PERSONS_BY_LANGUAGE: Readonly<Record<string, PersonLexicon>> = {
  en: {
    pronouns: words('he she him his her hers himself herself'),
    somebody:
      words(`a an who whoever one someone somebody anyone anybody everyone everybody nobody each every man woman boy girl
      father mother parent son daughter brother sister husband wife king queen prince princess president minister mayor
      governor senator judge prosecutor lawyer attorney officer teacher student doctor patient driver player coach manager
      striker singer actor actress writer author director suspect defendant victim candidate leader chief owner founder
      chairman spokesman spokeswoman chancellor pope bishop soldier pilot teenager child baby captain`),
  },
  sv: {
    pronouns: words('han hon honom henne hans hennes'),
    somebody: words('en som någon den man mannen kvinnan pojken flickan barnet'),
  },
  da: {
    pronouns: words('han hun ham hende hans hendes'),
    somebody: words('en der som nogen den man manden kvinden drengen pigen barnet'),
  },
  nb: {
    pronouns: words('han hun ham henne hans hennes'),
    somebody: words('en ei som noen den man mannen kvinnen gutten jenta barnet'),
  },
  nl: { pronouns: words('hij hem hijzelf'), somebody: words('een die wie iemand man vrouw jongen meisje') },
};

/** Pronouns of the first and second person, lower case: who uses many of them speaks to the reader or of himself. Source: as above. */
export const ADDRESS_BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: words('i we you me us my our your'),
  de: words('ich wir mich mir uns mein meine meinen meiner unser unsere du dich dir euch'),
  fr: words('je j nous vous me moi mon ma mes notre nos votre vos'),
  es: words('yo nosotros nos mi mis nuestro nuestra usted ustedes tú'),
  it: words('io noi ci mi mio mia nostro nostra voi'),
  pt: words('eu nós nos meu minha nosso nossa você vocês'),
  nl: words('ik wij we ons onze mijn mij jij je jullie'),
  sv: words('jag vi oss min mitt mina vår du ni'),
  da: words('jeg vi os min mit mine vores du jer'),
  nb: words('jeg vi oss min mitt mine vår du dere'),
  pl: words('ja my nas nam mój moja nasz nasza'),
  ru: words('я мы нас нам мой моя наш наша вы вас вам'),
  tr: words('ben biz bana bizim benim siz'),
};
