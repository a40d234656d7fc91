import type { PageBlock } from '../blocks.ts';
import type { PageElement } from '../tree.ts';
import { ancestors, type FeatureGroup, flag, log, nearest, share } from './group.ts';

export const structure: FeatureGroup = {
  names: [
    'depth',
    'inProseRoot',
    'hopsToProseRoot',
    'branchProse',
    'branchTokens',
    'branchLinks',
    'branchBlocks',
    'ownLinks2',
    'ownTokens2',
    'ownProse2',
    'ownLinks3',
    'ownProse3',
    'ownTokens3',
    'proseRootShare',
    'isDirectChild',
    'elementBlocks',
    'depthBelowProse',
    'emptiness',
  ],
  prepare: ({ context }) => {
    const { sums, proseRoot } = context;
    const allProse = sums.prose[0] as number;
    const rootChain = new Set(ancestors(proseRoot).map((element) => element.index));
    const sum = (array: Float64Array, element: PageElement | undefined) =>
      element ? (array[element.index] as number) : 0;
    return (index) => {
      const { element } = context.blocks[index] as PageBlock;
      const chain = ancestors(element);
      const meet = chain.findIndex((up) => rootChain.has(up.index));
      const below = meet < 0 ? chain.length : meet;
      const branch = chain[Math.max(0, below - 1)] as PageElement;
      const inside = chain[below] === proseRoot;
      const density = (up: PageElement | undefined) => share(sum(sums.linkTokens, up), sum(sums.tokens, up));
      return [
        element.depth,
        flag(inside),
        inside ? 0 : below,
        share(sum(sums.prose, branch), allProse),
        log(sum(sums.tokens, branch)),
        density(branch),
        log(sum(sums.blocks, branch)),
        density(chain[1]),
        log(sum(sums.tokens, chain[1])),
        share(sum(sums.prose, chain[1]), allProse),
        density(chain[2]),
        share(sum(sums.prose, chain[2]), allProse),
        log(sum(sums.tokens, chain[2])),
        share(sum(sums.prose, proseRoot), allProse),
        flag(below <= 1),
        log(sum(sums.blocks, element)),
        inside ? below : -1,
        log(share(sum(sums.elements, chain[1]), sum(sums.tokens, chain[1]))),
      ];
    };
  },
};

export const place: FeatureGroup = {
  names: [
    'fromTitle',
    'afterTitle',
    'pageShare',
    'fromFirstProse',
    'toLastProse',
    'proseBefore',
    'repeats',
    'proseNumber',
  ],
  prepare: ({ context, titleIndex }) => {
    const { blocks, isProse, tokens, sums, proseRoot } = context;
    const isProseRoot = (up: PageElement) => up === proseRoot;
    const inside = (element: PageElement) => nearest(element, isProseRoot) !== null;
    const prose = blocks.map((block, index) => (isProse[index] as boolean) && inside(block.element));
    const first = prose.indexOf(true);
    const last = prose.lastIndexOf(true);
    const total = sums.prose[0] as number;
    const before: number[] = [];
    let seen = 0;
    for (const [index, list] of tokens.entries()) {
      before.push(seen);
      if (isProse[index]) seen += list.length;
    }
    const clamp = (value: number) => Math.max(-40, Math.min(40, value));
    return (index) => [
      titleIndex < 0 ? -50 : clamp(index - titleIndex),
      flag(titleIndex >= 0 && index > titleIndex),
      share(index, blocks.length),
      first < 0 ? -50 : clamp(index - first),
      last < 0 ? -50 : clamp(index - last),
      share(before[index] as number, total),
      context.countByKey.get(context.keys[index] as string) ?? 1,
      prose[index] ? clamp(index - first) : -1,
    ];
  },
};
