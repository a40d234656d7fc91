/**
 * What the README beside this file reports, all of it on training documents that the networks had not seen:
 *   npx tsx training/roles/cross-validate.ts [english|any-language]
 */
import { bestRoles, calibrate } from '../../src/engine/roles/model.ts';
import { fitCalibration } from './calibrate.ts';
import { type LabelledDocument, readCorpus } from './corpus.ts';
import { describeEvaluation } from './evaluate.ts';
import { crossValidate, drawFolds, type FitOptions } from './fit-model.ts';
import { bootstrapMacroF1, calibrationError, score } from './measure.ts';
import { chooseThresholds, precisionCurve, SECTION_GOALS } from './sections.ts';
import { ANY_LANGUAGE, ENGLISH, FOLD_SEED, FOLDS } from './settings.ts';

function describe(
  name: string,
  documents: readonly LabelledDocument[],
  scores: readonly Float64Array[],
): readonly Float64Array[] {
  const gold = documents.map(({ roles }) => roles);
  const said = scores.map(bestRoles);
  const calibration = fitCalibration({ scores, roles: gold });
  const distributions = scores.map((values) => calibrate(Float64Array.from(values), calibration));
  const evaluation = {
    ...score(gold, said),
    interval: bootstrapMacroF1(gold, said),
    calibrationError: calibrationError(gold, said, distributions),
  };
  console.log(describeEvaluation(name, evaluation));
  return distributions;
}

function describeSections(
  documents: readonly LabelledDocument[],
  distributions: readonly Float64Array[],
): void {
  const gold = documents.map(({ roles }) => roles);
  const percent = (value: number): string => (100 * value).toFixed(0);
  for (const goal of SECTION_GOALS) {
    const curve = precisionCurve(goal, gold, distributions)
      .filter((_, i) => i % 5 === 0)
      .map(
        ({ threshold, precision, coverage }) =>
          `${threshold.toFixed(1)}: ${percent(precision)}/${percent(coverage)}`,
      );
    const chosen = chooseThresholds(goal, gold, distributions);
    console.log(`${goal.id}, best sentence (threshold: precision/coverage in %) ${curve.join('  ')}`);
    console.log(
      `  goal ${percent(goal.precision)}: ${chosen === null ? 'not reached' : JSON.stringify(chosen)}`,
    );
  }
}

function run(name: string, settings: FitOptions): void {
  const documents = readCorpus('train');
  const folded = crossValidate(documents, drawFolds(documents.length, FOLDS, FOLD_SEED), settings);
  folded.forEach((scores, version) => {
    const distributions = describe(`${name}, version ${version}, ${FOLDS}-fold`, documents, scores);
    if (version === 0) describeSections(documents, distributions);
  });
  const sources = [...new Set(documents.map(({ source }) => source))].sort();
  const leftOut = crossValidate(
    documents,
    documents.map(({ source }) => sources.indexOf(source)),
    settings,
  );
  sources.forEach((_, source) => {
    const of = documents
      .map((labelled, i) => (labelled.source === sources[source] ? i : -1))
      .filter((i) => i >= 0);
    describe(
      `${name}, source ${source + 1} of ${sources.length} left out (${of.length} documents)`,
      of.map((i) => documents[i]!),
      of.map((i) => leftOut[0]![i]!),
    );
  });
}

const only = process.argv[2];
if (only !== 'any-language') run('english', ENGLISH);
if (only !== 'english') run('any language', ANY_LANGUAGE);
