import { DISCOURSE_ROLES, type DiscourseRole } from '../types.ts';
import { labelSpeech } from './speech.ts';
import type { LabelRoles, RoleLabel } from './types.ts';

type Scores = Record<DiscourseRole, number>;

/** First version: cues and position, weighed by hand. */
function cueScores(text: string, place: number, count: number, speech: boolean): Scores {
  const scores = Object.fromEntries(DISCOURSE_ROLES.map((role) => [role, 0])) as Scores;
  scores.currentContext = 1;
  scores.mainEvent = place === 0 ? 4 : Math.max(0, 1.5 - place * 0.4);
  if (speech) scores.evaluation += 1.6;
  if (/\b(?:will|would|may|might|could|expected|plans?|next (?:week|month|year)|tomorrow)\b/u.test(text))
    scores.expectation += 1.8;
  if (/\b(?:1[89]\d\d|20[01]\d)\b|\b(?:years? ago|decades?|founded|since)\b/u.test(text))
    scores.historicalEvent += 1.8;
  if (/\b(?:last (?:week|month)|earlier|days? (?:ago|after|before))\b/u.test(text))
    scores.previousEvent += 1.3;
  if (/[“"][^”"]*\b(?:I|my|we)\b/u.test(text) && place / Math.max(1, count) > 0.4)
    scores.anecdotalEvent += 1.2;
  if (/^(?:FILE PHOTO|Source:|Advertisement)|[A-Z]+\/[A-Z][a-z]+|[A-Za-z]\/Handout/u.test(text))
    scores.notContent += 5;
  return scores;
}

/** Labels every sentence with its discourse role, who speaks, and why. See types.ts for the shapes. */
export const labelRoles: LabelRoles = ({ sentences, language }) => {
  const speech = labelSpeech(sentences, language);
  return sentences.map(({ text }, i): RoleLabel => {
    const scores = cueScores(text, i, sentences.length, speech[i]!.speech);
    const powers = DISCOURSE_ROLES.map((role) => Math.exp(scores[role]));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const distribution = powers.map((power) => power / total);
    const confidence = Math.max(...distribution);
    const role = DISCOURSE_ROLES[distribution.indexOf(confidence)]!;
    return {
      role,
      confidence,
      distribution,
      speech: speech[i]!.speech,
      speaker: speech[i]!.speaker,
      evidence: [{ stage: 'role', cause: `role:${role}`, weight: confidence }],
    };
  });
};
