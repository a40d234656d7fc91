import { extractPortableFeatures } from '../../src/engine/roles/features/portable.ts';
import { labelRoles } from '../../src/engine/roles/index.ts';
import { readModel, runModel } from '../../src/engine/roles/model.ts';
import { ANY_LANGUAGE } from '../../src/engine/roles/weights/any-language.ts';
import { DISCOURSE_ROLES } from '../../src/engine/types.ts';
import { type LabelledDocument, readCorpus } from './corpus.ts';
import { bootstrapMacroF1, calibrationError, type Scores, score } from './measure.ts';

export interface Evaluation extends Scores {
  /** 95 % interval of macro-F1, documents resampled. */
  readonly interval: readonly [number, number];
  /** Expected calibration error of the chosen role's probability, in [0, 1]. */
  readonly calibrationError: number;
}

export interface RoleEvaluation {
  /** The English model, through the door of the engine. */
  readonly english: Evaluation;
  /** The language-independent model on the same English documents, with the English word lists and without any. */
  readonly anyLanguageWithLists: Evaluation;
  readonly anyLanguageWithoutLists: Evaluation;
}

interface Said {
  readonly roles: readonly Uint8Array[];
  readonly distributions: readonly Float64Array[];
}

/** Measures the committed weights on the validation split, which they were not fitted on. Throws where the corpus is absent. */
export function evaluateRoles(): RoleEvaluation {
  const documents = readCorpus('validation');
  return {
    english: evaluate(documents, sayEnglish(documents)),
    anyLanguageWithLists: evaluate(documents, sayAnyLanguage(documents, true)),
    anyLanguageWithoutLists: evaluate(documents, sayAnyLanguage(documents, false)),
  };
}

function sayEnglish(documents: readonly LabelledDocument[]): Said {
  const labels = documents.map(({ document }) => labelRoles(document));
  return {
    roles: labels.map((list) => Uint8Array.from(list, ({ role }) => DISCOURSE_ROLES.indexOf(role))),
    distributions: labels.map((list) => Float64Array.from(list.flatMap(({ distribution }) => distribution))),
  };
}

function sayAnyLanguage(documents: readonly LabelledDocument[], withLists: boolean): Said {
  const model = readModel(ANY_LANGUAGE);
  const outputs = documents.map(({ document }) =>
    runModel(model, extractPortableFeatures(document, withLists)),
  );
  return {
    roles: outputs.map(({ roles }) => roles),
    distributions: outputs.map(({ distribution }) => distribution),
  };
}

function evaluate(documents: readonly LabelledDocument[], { roles, distributions }: Said): Evaluation {
  const gold = documents.map((labelled) => labelled.roles);
  return {
    ...score(gold, roles),
    interval: bootstrapMacroF1(gold, roles),
    calibrationError: calibrationError(gold, roles, distributions),
  };
}

export function describeEvaluation(name: string, evaluation: Evaluation): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  const each = evaluation.f1.map((f1, k) => `${DISCOURSE_ROLES[k]} ${percent(f1)}`).join(', ');
  const [low, high] = evaluation.interval;
  return `${name}: macro-F1 ${percent(evaluation.macroF1)} [${percent(low)}, ${percent(high)}], without notContent ${percent(evaluation.macroF1WithoutNotContent)}, accuracy ${percent(evaluation.accuracy)}, calibration error ${evaluation.calibrationError.toFixed(3)} (${each})`;
}

if (process.argv[1]?.endsWith('training/roles/evaluate.ts')) {
  for (const [name, evaluation] of Object.entries(evaluateRoles()))
    console.log(describeEvaluation(name, evaluation));
}
