import type { OutputSentence } from './output.ts';
import type { Run } from './run-input.ts';

const TEXT_WIDTH = 100;

/**
 * Why is my paragraph missing, and why is this sentence there: every block of the page with its fate and cause,
 * then every sentence with its role, salience and evidence.
 */
export function explain(run: Run): string {
  const { fates, output } = run;
  const kept = fates.filter((fate) => fate.kept).length;
  const lines = [
    `BLOCKS: ${kept} of ${fates.length} are the story`,
    '',
    ...fates.map((fate) => {
      const verdict = fate.kept ? 'story' : `- ${fate.cause}`;
      return `${verdict.padEnd(16)} ${fate.probability.toFixed(2)} ${fate.kind.padEnd(10)} ${shorten(fate.text)}\n${' '.repeat(33)}${fate.path}`;
    }),
    '',
    `SENTENCES: ${output.sentences.length}`,
    '',
    ...output.sentences.map((sentence, index) => sentenceLines(sentence, index, sectionsOf(run, index))),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionsOf(run: Run, index: number): string {
  const section = run.output.brief?.sections.find(({ sentences }) => sentences.includes(index));
  return section === undefined ? '' : ` → ${section.title || section.id}`;
}

function sentenceLines(sentence: OutputSentence, index: number, shownIn: string): string {
  const { role, roleConfidence, salience, speech, speaker } = sentence;
  const speechNote = speech ? `, speech${speaker === null ? '' : ` of ${speaker}`}` : '';
  const evidence = sentence.evidence.map(
    ({ stage, cause, weight, detail }) =>
      `${stage}:${cause}${detail === undefined ? '' : ` (${detail})`} ${weight.toFixed(2)}`,
  );
  return [
    `[${index}]${shownIn}  ${role} ${roleConfidence.toFixed(2)}, salience ${salience.toFixed(2)}${speechNote}`,
    `    ${shorten(sentence.text)}`,
    `    ${evidence.join(' · ')}`,
  ].join('\n');
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= TEXT_WIDTH ? line : `${line.slice(0, TEXT_WIDTH - 1)}…`;
};
