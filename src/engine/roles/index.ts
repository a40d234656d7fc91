import { DISCOURSE_ROLES } from '../types.ts';
import { isEnglish } from './english.ts';
import { featuresOf } from './features/extract.ts';
import { portableFeaturesOf } from './features/portable.ts';
import { type PreparedSentence, prepareDocument } from './features/prepare.ts';
import { type ModelText, type RoleModel, readModel, runModel } from './model.ts';
import { ROLE_COUNT } from './network.ts';
import { findRoleCue } from './role-cues.ts';
import type { LabelRoles, RoleLabel } from './types.ts';
import { ANY_LANGUAGE } from './weights/any-language.ts';
import { ENGLISH } from './weights/english.ts';

/** Weights are decoded at first use, once. */
const lazily = (text: ModelText): (() => RoleModel) => {
  let model: RoleModel | null = null;
  return () => {
    model ??= readModel(text);
    return model;
  };
};
const englishModel = lazily(ENGLISH);
const anyLanguageModel = lazily(ANY_LANGUAGE);

const saidToBeEnglish = (language: string | null): boolean => /^en(?:[-_]|$)/iu.test(language ?? '');

/**
 * Labels every sentence with its discourse role, who speaks, and why. English is read with its words; every other
 * language by position, quotation marks, figures, overlap and, where there are lists, reporting verbs and tense markers.
 */
export const labelRoles: LabelRoles = (document) => {
  const english = isEnglish(document);
  const language = english ? 'en' : saidToBeEnglish(document.language) ? null : document.language;
  const prepared = prepareDocument({ ...document, language });
  const model = english ? englishModel() : anyLanguageModel();
  const features = english ? featuresOf(prepared, model.clusters) : portableFeaturesOf(prepared, language);
  const { roles, distribution } = runModel(model, features);
  return prepared.sentences.map((sentence, i) =>
    describe(
      sentence,
      roles[i]!,
      Array.from(distribution.subarray(i * ROLE_COUNT, (i + 1) * ROLE_COUNT)),
      english,
    ),
  );
};

function describe(
  sentence: PreparedSentence,
  index: number,
  distribution: readonly number[],
  english: boolean,
): RoleLabel {
  const role = DISCOURSE_ROLES[index]!;
  const confidence = distribution[index]!;
  const cue = english ? findRoleCue(sentence, role) : null;
  const evidence = { stage: 'role', cause: `role:${role}`, weight: confidence } as const;
  return {
    role,
    confidence,
    distribution,
    speech: sentence.speech.speech,
    speaker: sentence.speech.speaker,
    evidence: [cue === null ? evidence : { ...evidence, detail: cue.words }],
  };
}
