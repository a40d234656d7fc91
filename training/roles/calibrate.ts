import { type Calibration, calibrate } from '../../src/engine/roles/model.ts';
import { ROLE_COUNT } from '../../src/engine/roles/network.ts';

/** Log probabilities of documents that the networks had not seen, with their gold roles. */
export interface HeldOut {
  readonly scores: readonly Float64Array[];
  readonly roles: readonly Uint8Array[];
}

const STEPS = 400;
const RATE = 0.05;
/** Keeps the offsets of rare roles from following noise. */
const OFFSET_DECAY = 2e-4;

/** Slope and offsets that minimise the cross entropy on held-out documents: Platt scaling of several classes (Guo et al., ICML 2017). */
export function fitCalibration({ scores, roles }: HeldOut): Calibration {
  let slope = 1;
  const offsets = new Array<number>(ROLE_COUNT).fill(0);
  const total = roles.reduce((sum, list) => sum + list.length, 0);
  for (let step = 0; step < STEPS; step++) {
    let slopeGradient = 0;
    const gradients = offsets.map((offset) => OFFSET_DECAY * offset);
    scores.forEach((document, d) => {
      const p = calibrate(Float64Array.from(document), { slope, offsets });
      for (let i = 0; i < p.length; i++) {
        const error = (p[i]! - (roles[d]![Math.floor(i / ROLE_COUNT)] === i % ROLE_COUNT ? 1 : 0)) / total;
        slopeGradient += error * document[i]!;
        gradients[i % ROLE_COUNT]! += error;
      }
    });
    slope -= RATE * slopeGradient;
    for (let k = 0; k < ROLE_COUNT; k++) offsets[k]! -= RATE * 20 * gradients[k]!;
  }
  return { slope: round(slope), offsets: offsets.map(round) };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
