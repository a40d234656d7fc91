import type { PageBlock } from '../blocks.ts';
import { type FeatureGroup, flag, KINDS, log } from './group.ts';

export const looks: FeatureGroup = {
  names: ['lookCount', 'lookProse', 'lookLinks', 'lookTokens', 'lookStops'],
  prepare: ({ context }) => {
    const groups = new Map<
      string,
      { size: number; prose: number; links: number; tokens: number; ends: number }
    >();
    for (const { index, linkLength, text } of context.blocks) {
      const look = context.looks[index] as string;
      const group = groups.get(look) ?? { size: 0, prose: 0, links: 0, tokens: 0, ends: 0 };
      groups.set(look, group);
      group.size++;
      group.prose += flag(context.isProse[index] as boolean);
      group.links += linkLength / text.length;
      group.tokens += log((context.tokens[index] as readonly string[]).length);
      group.ends += flag(context.ends[index] as boolean);
    }
    return (index) => {
      const group = groups.get(context.looks[index] as string);
      if (!group) return [0, 0, 0, 0, 0];
      const { size, prose, links, tokens, ends } = group;
      return [log(size), prose / size, links / size, tokens / size, ends / size];
    };
  },
};

const STEPS = [-2, -1, 1, 2];

export const neighbours: FeatureGroup = {
  names: STEPS.flatMap((step) =>
    ['tokens', 'linkShare', 'endsSentence', 'kind', 'near'].map((name) => `${name}@${step}`),
  ),
  prepare: ({ context }) => {
    const values: number[] = [];
    return (index) => {
      const own = (context.blocks[index] as PageBlock).element.parent;
      let at = 0;
      for (const step of STEPS) {
        const other = context.blocks[index + step];
        const parent = other?.element.parent;
        values[at++] = other ? log((context.tokens[index + step] as readonly string[]).length) : -1;
        values[at++] = other ? other.linkLength / other.text.length : -1;
        values[at++] = other ? flag(context.ends[index + step] as boolean) : -1;
        values[at++] = other ? KINDS.indexOf(other.kind) : -1;
        values[at++] = other ? (parent === own ? 2 : flag(parent?.parent === own?.parent)) : -1;
      }
      return values;
    };
  },
};
