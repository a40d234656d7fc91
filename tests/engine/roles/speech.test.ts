import { describe, expect, it } from 'vitest';
import { labelSpeech } from '../../../src/engine/roles/speech.ts';

const speakersOf = (language: string, ...texts: string[]): (string | null)[] =>
  labelSpeech(
    texts.map((text, i) => ({ text, paragraphStart: i === 0 })),
    language,
  ).map(({ speaker }) => speaker);
const isSpeech = (language: string, text: string): boolean =>
  labelSpeech([{ text, paragraphStart: true }], language)[0]!.speech;

describe('labelSpeech', () => {
  it.each([
    ['“We will rebuild,” said Mayor Ana Torres.', 'Mayor Ana Torres'],
    ['“We will rebuild,” Torres said on Monday.', 'Torres'],
    ['Ana Torres, head of the council, said the bridge would open.', 'Ana Torres'],
    ['The bridge is safe, according to Ana Torres.', 'Ana Torres'],
    [
      'Ana Torres, who has led the council of the valley since the flood of 2019, said the “miracle” was over.',
      'Ana Torres',
    ],
    ['Her lawyer, Miguel Ruiz, said he would appeal “at once”.', 'Miguel Ruiz'],
    ['In Geneva, officials said nobody was hurt.', 'officials'],
    ['The dam looked safe, said Ana Torres, who built it.', 'Ana Torres'],
    ['Police said nobody was hurt.', 'Police'],
    ['The ministry said nobody was hurt.', 'The ministry'],
  ])('names the speaker of %s', (text, speaker) => {
    expect(speakersOf('en', text)).toEqual([speaker]);
  });

  it('resolves a pronoun to the speaker named last', () => {
    expect(speakersOf('en', 'Ana Torres said the bridge would open.', 'She said it was safe.')[1]).toBe(
      'Ana Torres',
    );
  });

  it('takes the speaker of a bare quotation from the sentence before it', () => {
    expect(speakersOf('en', '“We will rebuild,” said Ana Torres.', '“It is a promise.”')[1]).toBe(
      'Ana Torres',
    );
  });

  it.each([
    ['de', '„Wir bauen wieder auf“, sagte Anna Berger.', 'Anna Berger'],
    ['fr', '« Nous allons reconstruire », a déclaré Anne Moreau.', 'Anne Moreau'],
    ['es', '«Vamos a reconstruir», dijo Ana Torres.', 'Ana Torres'],
    ['it', '«Ricostruiremo», ha detto Anna Rossi.', 'Anna Rossi'],
    ['pt', '“Vamos reconstruir”, disse Ana Costa.', 'Ana Costa'],
    ['nl', '“We bouwen weer op”, zei Anna de Vries.', 'Anna de Vries'],
    ['pl', '„Odbudujemy”, powiedziała Anna Nowak.', 'Anna Nowak'],
    ['ja', '田中市長は「再建する」と述べた。', '田中市長'],
    ['zh', '王市长表示：“我们会重建。”', '王市长'],
  ])('names the speaker in %s', (language, text, speaker) => {
    expect(speakersOf(language, text)).toEqual([speaker]);
  });

  it('takes a participle for no reporting verb', () => {
    expect(isSpeech('en', 'The plan was announced in August and the reported damage was small.')).toBe(false);
  });

  it('names nobody where nobody is named', () => {
    expect(speakersOf('en', '“Whose streets are these?”')).toEqual([null]);
  });

  it('finds no speech where nobody speaks', () => {
    expect(isSpeech('en', 'The river rose by two metres on Monday.')).toBe(false);
    expect(isSpeech('de', 'Der Fluss stieg am Montag um zwei Meter.')).toBe(false);
  });

  it('takes one quoted word for no speech', () => {
    expect(isSpeech('sv', 'Den så kallade ”bron” öppnade igen efter en lång vinter i staden.')).toBe(false);
  });

  it('knows a quotation in a language without a list by its marks alone', () => {
    expect(isSpeech('fi', '”Rakennamme sen uudelleen, se on lupaus.”')).toBe(true);
  });
});
