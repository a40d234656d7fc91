import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/engine/segment/boundaries.ts';

const split = (text: string, language: string | null = 'en'): string[] =>
  findSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each case is the list of sentences that their joined text must be split into. */
const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['The U.S. Senate voted on Monday.', 'Nobody was surprised.'],
    ['He moved to the U.S. in 1990.', 'She stayed.'],
    ['Shares of Acme Inc. rose 3.5 percent.', 'Rivals fell.'],
    ['They live in the U.S.', 'The law is different there.'],
    ['George W. Bush met J. K. Rowling.', 'They talked.'],
    ['Mr. Smith and Dr. Jones met Gov. Lee at No. 10.', 'It rained.'],
    ['It happened at 5 a.m. on Sunday.', 'Police were called.'],
    ['“We won,” he said.', '“It was hard.”', 'Then they left.'],
    ['“Why now?” she asked.', 'He did not answer.'],
    ['“Stop!” the officer shouted.', 'Nobody moved.'],
    ['WASHINGTON (Reuters) — The Senate passed a bill.', 'It goes to the House.'],
    ['ST. LOUIS (AP) — A river rose.', 'Homes were flooded.'],
    ['SEATTLE, Wash. (AP) — A plane landed.', 'All were safe.'],
    ['LOS ANGELES, Calif. — A fire spread.', 'Crews came.'],
    ['Costs rose (see p. 5) last year.', 'Nobody knows why.'],
    ['He paid $3.50.', 'It was cheap.'],
    ['He paused... and went on.', 'She listened.'],
    ['The firm (founded by A. Smith. It later failed.) was sold.', 'The price was low.'],
    ['It ended on Jan. 5.', 'Then it began again.'],
    ['The iPhone sold well.', 'Apple Inc. was pleased.'],
    ['“Why now?” Anna Davis said.', 'He left.'],
    ['“No!” Trump wrote on Twitter.', 'He left.'],
    ['Yahoo! said it would sell.', 'Shares rose.'],
    ['He said: “I did it.', 'I am sorry.”', 'The judge left.'],
    ['The paper was by Lee et al. in 2010.', 'It was wrong.'],
    ['The storm hit St. John’s at noon.', 'Power failed.'],
  ],
  de: [
    ['Am 3. März begann der Prozess.', 'Er endet im Mai.'],
    ['Der 2. Weltkrieg endete 1945.', 'Danach kam der Frieden.'],
    ['Er sprach z. B. mit Dr. Müller.', 'Sie hörte zu.'],
    ['Das kostet ca. 3,5 Mio. Euro.', 'Der Rat stimmt ab.'],
    ['„Das geht nicht“, sagte er.', '„Wir hören auf.“', 'Dann ging er.'],
    ['Laut § 3 Abs. 2 ist das verboten.', 'Das Gericht sah es anders.'],
    ['Sie wurde im Jahr 2019 gewählt.', 'Die Partei verlor 2021.'],
    ['Die 1. Bundesliga pausiert.', 'Im August geht es weiter.'],
    ['„Warum?“, fragte sie.', 'Niemand antwortete.'],
  ],
  fr: [
    ['M. Macron a parlé.', 'Mme Borne a écouté.'],
    ['Il a dit : « Oui. »', 'Puis il est parti.'],
    ['« C’est fini ! » a-t-il lancé.', 'La salle a ri.'],
    ['Le XXe siècle av. J.-C. est loin.', 'On l’oublie.'],
    ['Il admire Nicolas Sarkozy.', 'Depuis le début, il le dit.'],
  ],
  es: [
    ['El Sr. García llegó a EE.UU. en mayo.', '¿Quién lo esperaba?', 'Nadie.'],
    ['¡Ganamos! gritó el público.', 'La fiesta siguió.'],
  ],
  it: [
    ['Il dott. Rossi è arrivato.', 'La sig.ra Bianchi no.'],
    ['L’on. Bianchi ha detto no.', "E l'on. Verdi sì.", 'Poi basta.'],
  ],
  pt: [['O Sr. Silva e a Dra. Costa saíram.', 'O carro ficou.']],
  nl: [['Dhr. De Vries sprak o.a. over geld.', 'De zaal luisterde.']],
  pl: [
    ['W 2020 r. prof. Nowak wyjechał m.in. do Niemiec.', 'Wrócił po roku.'],
    ['Sąd powołał się na art. 6 ust. 1 ustawy.', 'Port zapłacił.'],
  ],
  ru: [
    ['В 2020 г. он уехал.', 'Она осталась.'],
    ['Президент В. В. Путин прибыл в Москву.', 'Его встретили.'],
    ['Академик С. П. Королёв родился в Житомире.', 'Он учился там.'],
  ],
  ja: [
    ['首相は「行く。必ず行く。」と述べた。', '会議は終わった。'],
    ['雨が降った。', '風も強かった！', '誰が来たのか？'],
  ],
  zh: [
    ['他说：“我会去。”', '会议结束了。'],
    ['“我不知道。”他说。', '大家沉默了。'],
    ['“我不知道."他说。', '大家沉默了。'],
  ],
  ar: [
    ['وصل الرئيس إلى القاهرة.', 'هل سيبقى؟', 'لا أحد يعلم.'],
    ['وصل د. أحمد إلى القاهرة.', 'هل سيبقى؟'],
  ],
  hi: [
    ['प्रधानमंत्री ने कहा।', 'सब लोग चुप थे।'],
    ['डॉ. सिंह ने समर्थन किया।', 'सब लोग चुप थे।'],
  ],
  ur: [['وزیراعظم نے کہا۔', 'سب خاموش تھے۔']],
  tr: [['Dr. Yılmaz 3. kez seçildi.', 'Herkes sevindi.']],
  cs: [['Dne 3. března začal proces.', 'Skončí v květnu.']],
  ko: [
    ['대통령이 말했다.', '모두 조용했다.'],
    ['대통령은 “준비가 됐다.”라고 말했다.', '야당은 "반대한다."고 했다.', '회의는 끝났다.'],
    ['그는 “간다.”며 떠났다.', '“끝났다.”', '고 대표는 말이 없었다.'],
  ],
  el: [
    ['Ο πρόεδρος μίλησε.', 'Ποιος άκουσε;', 'Κανείς.'],
    ['Ο κ. Παπαδόπουλος αρνήθηκε.', 'Έφυγε.'],
  ],
};

const SPACELESS = new Set(['ja', 'zh']);

describe('findSentences', () => {
  for (const [language, cases] of Object.entries(CASES))
    for (const sentences of cases)
      it(`splits ${language}: ${sentences.join(' | ').slice(0, 70)}`, () => {
        expect(split(sentences.join(SPACELESS.has(language) ? '' : ' '), language)).toEqual(sentences);
      });

  it('finds the boundary where a space was lost between two paragraphs', () => {
    expect(split('Il admire Nicolas Sarkozy.Depuis le début, il le dit.', 'fr')).toEqual([
      'Il admire Nicolas Sarkozy.',
      'Depuis le début, il le dit.',
    ]);
  });

  it('keeps domain names and products with dots in one sentence', () => {
    expect(split('They use Node.js and Booking.com every day.')).toHaveLength(1);
    expect(split('Amazon.Com Inc shares fell.')).toHaveLength(1);
  });

  it('keeps a numbering with what it numbers', () => {
    expect(split('1. The first point is cost.')).toEqual(['1. The first point is cost.']);
  });

  it('splits by the root rules when the language tag is no tag', () => {
    expect(split('One is here. Two is there.', 'no such tag!')).toHaveLength(2);
    expect(split('One is here. Two is there.', null)).toHaveLength(2);
  });

  it('returns nothing for white space', () => {
    expect(split('  \n ')).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'Dr.',
          '3.',
          '“Yes.”',
          '(a',
          'b)',
          'Er',
          'said.',
          '…',
          '。',
          '「',
          '」',
          '»',
          '?',
          'x',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('gives ordered, disjoint, trimmed spans that lose nothing but white space', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'ja', 'fr', null), (text, language) => {
        const spans = findSentences(text, language);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
