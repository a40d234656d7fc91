import type { PageBlock } from '../blocks.ts';
import { ENDS_SENTENCE } from '../phrases.ts';
import { type FeatureGroup, flag, KINDS, log } from './group.ts';

export const looks: FeatureGroup = {
  names: ['lookCount', 'lookProse', 'lookLinks', 'lookTokens', 'lookStops'],
  prepare: ({ context }) => {
    const groups = new Map<string, number[]>();
    for (const [index, look] of context.looks.entries()) {
      const group = groups.get(look) ?? [0, 0, 0, 0, 0];
      const block = context.blocks[index] as PageBlock;
      const values = [
        1,
        flag(context.isProse[index] as boolean),
        block.linkLength / block.text.length,
        log((context.tokens[index] as readonly string[]).length),
        flag(ENDS_SENTENCE.test(block.text.slice(-40))),
      ];
      groups.set(
        look,
        group.map((value, at) => value + (values[at] as number)),
      );
    }
    return (index) => {
      const [size = 1, ...totals] = groups.get(context.looks[index] as string) ?? [];
      return [log(size), ...totals.map((value) => value / size)];
    };
  },
};

export const neighbours: FeatureGroup = {
  names: [-2, -1, 1, 2].flatMap((step) =>
    ['tokens', 'linkShare', 'endsSentence', 'kind', 'near'].map((name) => `${name}@${step}`),
  ),
  prepare:
    ({ context }) =>
    (index) =>
      [-2, -1, 1, 2].flatMap((step) => {
        const other = context.blocks[index + step];
        if (!other) return [-1, -1, -1, -1, -1];
        const own = context.blocks[index] as PageBlock;
        const near =
          other.element.parent === own.element.parent
            ? 2
            : flag(other.element.parent?.parent === own.element.parent?.parent);
        return [
          log((context.tokens[index + step] as readonly string[]).length),
          other.linkLength / other.text.length,
          flag(ENDS_SENTENCE.test(other.text.slice(-40))),
          KINDS.indexOf(other.kind),
          near,
        ];
      }),
};
