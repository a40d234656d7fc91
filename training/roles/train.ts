/**
 * Writes the committed weights from the training split, byte for byte the same every time:
 *   npx tsx training/roles/train.ts
 * Needs the corpus in ../shared/data/discourse (or in the folder that NEWSBRIEF_DATA names); the word vectors that the
 * English model learns from come from npm, see training/word-vectors.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ModelText } from '../../src/engine/roles/model.ts';
import { fitCalibration } from './calibrate.ts';
import { readCorpus } from './corpus.ts';
import { crossValidate, drawFolds, type FitOptions, fitModel } from './fit-model.ts';
import { ANY_LANGUAGE, ENGLISH, FOLD_SEED, FOLDS } from './settings.ts';

function trainModel(settings: FitOptions): ModelText {
  const documents = readCorpus('train');
  const heldOut = crossValidate(documents, drawFolds(documents.length, FOLDS, FOLD_SEED), settings);
  const calibration = fitCalibration({
    scores: heldOut.flat(),
    roles: heldOut.flatMap(() => documents.map(({ roles }) => roles)),
  });
  const { vocabulary, texts, clusters } = fitModel(documents, settings);
  return {
    features: vocabulary.join(' '),
    hidden: settings.training.hidden,
    units: settings.training.units,
    networks: texts,
    calibration,
    clusters,
  };
}

function writeModel(name: string, constant: string, model: ModelText): void {
  const path = fileURLToPath(new URL(`../../src/engine/roles/weights/${name}.ts`, import.meta.url));
  const header = '// Written by training/roles/train.ts; do not edit.\n';
  const body = `import type { ModelText } from '../model.ts';\n\nexport const ${constant}: ModelText = ${JSON.stringify(model)};\n`;
  writeFileSync(path, header + body);
  process.stderr.write(`${path}: ${header.length + body.length} bytes\n`);
}

const only = process.argv[2];
if (only !== 'english') writeModel('any-language', 'ANY_LANGUAGE', trainModel(ANY_LANGUAGE));
if (only !== 'any-language') writeModel('english', 'ENGLISH', trainModel(ENGLISH));
