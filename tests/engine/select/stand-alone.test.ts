import { describe, expect, it } from 'vitest';
import { leaningOf } from '../../../src/engine/select/stand-alone.ts';

const LEANING: readonly (readonly [string, string, 'pronoun' | 'demonstrative' | 'connective'])[] = [
  ['en', 'He said so.', 'pronoun'],
  ['en', 'It’s over.', 'pronoun'],
  ['en', 'That changed in May.', 'demonstrative'],
  ['en', 'This decision was wrong.', 'demonstrative'],
  ['en', 'But that changed.', 'connective'],
  ['en', 'However, the court disagreed.', 'connective'],
  ['en', 'As a result, prices rose.', 'connective'],
  ['en', '“But we won,” the coach said.', 'connective'],
  ['de', 'Er sagte nichts.', 'pronoun'],
  ['de', 'Doch das änderte sich.', 'connective'],
  ['de', 'Dieser Plan scheiterte.', 'demonstrative'],
  ['de', 'Das ist neu.', 'pronoun'],
  ['nl', 'Het is gelukt.', 'pronoun'],
  ['fr', 'Elle a refusé.', 'pronoun'],
  ['fr', 'Cependant, le juge a tranché.', 'connective'],
  ['es', 'Sin embargo, el juez decidió.', 'connective'],
  ['it', 'Tuttavia il giudice ha deciso.', 'connective'],
  ['pt', 'No entanto, o juiz decidiu.', 'connective'],
  ['nl', 'Hij zweeg.', 'pronoun'],
  ['pl', 'Jednak sąd zdecydował.', 'connective'],
  ['ja', 'しかし、状況は変わった。', 'connective'],
  ['ja', 'これを受けて株価が上がった。', 'demonstrative'],
  ['zh', '但是情况变了。', 'connective'],
  ['zh', '他没有回答。', 'pronoun'],
  ['sv', 'Hon teg.', 'pronoun'],
  ['da', 'Derfor trådte ministeren tilbage.', 'connective'],
  ['no', 'Likevel trakk hun seg.', 'connective'],
  ['ru', 'Однако суд отказал.', 'connective'],
  ['id', 'Namun hakim menolak.', 'connective'],
  ['tr', 'Bu nedenle dava düştü.', 'connective'],
  ['ko', '하지만 법원은 거부했다.', 'connective'],
  ['ko', '그러면서 통합을 말했다.', 'connective'],
  ['id', 'Jadi hakim menolak.', 'connective'],
  ['en', 'For starters, the pier is old.', 'connective'],
  ['en', 'In that regard, little changed.', 'connective'],
  ['hi', 'उन्होंने कुछ नहीं कहा।', 'pronoun'],
  ['hu', 'Ezért lezárták a mólót.', 'connective'],
  ['lt', 'Jis tylėjo.', 'pronoun'],
  ['lv', 'Viņš klusēja.', 'pronoun'],
  ['el', 'Ωστόσο, το δικαστήριο αρνήθηκε.', 'connective'],
  ['bg', 'Според него кеят е стар.', 'connective'],
  ['ar', 'وأضاف أن الميناء مغلق.', 'connective'],
  ['fa', 'اما بندر بسته است.', 'connective'],
  ['he', 'לדבריו הנמל סגור.', 'connective'],
  ['sw', 'Hata hivyo, bandari ilifungwa.', 'connective'],
  ['xh', 'Nangona kunjalo, izibuko livaliwe.', 'connective'],
  ['zu', 'Ngaphezu kwalokho, itheku livaliwe.', 'connective'],
  ['ja', '同課は調べを進める。', 'pronoun'],
  ['es', 'Fue la tercera tormenta del año.', 'connective'],
  ['de', 'Hinzu kommt der Sturm.', 'connective'],
  ['da', 'Efterfølgende lukkede havnen.', 'connective'],
  ['uk', 'Проте суд відмовив.', 'connective'],
  ['cs', 'Přesto soud odmítl.', 'connective'],
  ['ro', 'Însă instanța a refuzat.', 'connective'],
  ['fi', 'Hän vaikeni.', 'pronoun'],
  ['vi', 'Tuy nhiên, tòa án đã bác bỏ.', 'connective'],
];

const STANDING: readonly (readonly [string, string])[] = [
  ['en', 'The council met.'],
  ['en', 'This week the council met.'],
  ['en', 'It is not clear who won.'],
  ['en', 'It’s very difficult to rebuild a pier.'],
  ['en', 'Those living near the pier were warned.'],
  ['en', 'There are two plans.'],
  ['en', 'Butter is dear.'],
  ['en', 'Theatre tickets sold out.'],
  ['de', 'Es gibt zwei Pläne.'],
  ['de', 'Diese Woche tagt der Rat.'],
  ['de', 'Das Gericht entschied.'],
  ['nl', 'Het parlement stemde.'],
  ['fr', 'Le président a parlé.'],
  ['fr', 'Alors que la grève dure, le maire part.'],
  ['it', 'Gli elettori hanno scelto.'],
  ['es', 'No pudieron entrar.'],
  ['en', 'No injuries were reported.'],
  ['fr', 'Il y a deux projets.'],
  ['es', 'No hay acuerdo.'],
  ['ja', '首相は演説した。'],
  ['zh', '政府宣布了计划。'],
];

describe('leaningOf', () => {
  for (const [language, text, leaning] of LEANING)
    it(`finds the ${leaning} in ${language}: ${text}`, () => expect(leaningOf(text, language)).toBe(leaning));
  for (const [language, text] of STANDING)
    it(`lets stand alone in ${language}: ${text}`, () => expect(leaningOf(text, language)).toBeNull());
  it('claims nothing about a language without a list', () => {
    expect(leaningOf('Ta vaikis.', 'et')).toBeNull();
    expect(leaningOf('He said so.', null)).toBeNull();
  });
});
