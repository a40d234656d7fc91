import type { PageBlock } from '../blocks.ts';
import type { PageContext } from '../page-context.ts';
import { StatedText } from '../stated-text.ts';
import { tokensOf } from '../text.ts';
import type { PageElement } from '../tree.ts';
import { type FeatureGroup, flag, share } from './group.ts';

/** How much of a block is in a text that the page states elsewhere; -1 where it states none. */
const agreement = (stated: StatedText, tokens: readonly string[]): number =>
  stated.size ? stated.share(tokens) : -1;

export const statements: FeatureGroup = {
  names: [
    'inBody',
    'inDescription',
    'inTitle',
    'bodyShare',
    'isAuthor',
    'inVote',
    'hasVote',
    'voteAround',
    'titleOverlap',
    'wordCount',
    'inBody@-1',
    'inBody@1',
    'bodyCoverage',
    'bodyBefore',
    'bodyAfter',
  ],
  prepare: ({ context, metadata, vote, title }) => {
    const { structured } = metadata;
    const description = new StatedText(metadata.descriptions.join(' \n '));
    const titles = [title, ...metadata.titles.map(({ text }) => text)].join(' \n ');
    const statedTitle = new StatedText(titles);
    const titleWords = new Set(tokensOf(titles));
    const body = bodyAgreement(context, structured.body);
    const prose = context.sums.prose[0] as number;
    const authors = metadata.authors
      .map((name) => tokensOf(name).join(' '))
      .filter((name) => name.length > 3);
    const has = (element: PageElement | null) => flag(Boolean(element && vote?.elements.has(element.index)));
    return (index) => {
      const tokens = context.tokens[index] as readonly string[];
      const { element } = context.blocks[index] as PageBlock;
      const key = context.keys[index] as string;
      const known = tokens.filter((token) => token.length > 3 && titleWords.has(token)).length;
      return [
        body.shares[index] as number,
        agreement(description, tokens),
        agreement(statedTitle, tokens),
        Math.min(3, share(body.size, prose)),
        flag(authors.some((name) => key.includes(name))),
        has(element),
        flag(vote !== null),
        has(element.parent),
        share(known, tokens.length),
        Math.min(3, share(structured.wordCount, prose)),
        body.shares[index - 1] ?? -1,
        body.shares[index + 1] ?? -1,
        body.coverage,
        flag(index > body.first),
        flag(index < body.last),
      ];
    };
  },
};

/** The structured body against the blocks: share of each that is in it, and between which blocks it stands. */
function bodyAgreement(context: PageContext, body: string) {
  const stated = new StatedText(body);
  const { size } = stated;
  const shares = context.tokens.map((tokens) => agreement(stated, tokens));
  const found = shares.map((value, index) => value > 0.8 && (context.isProse[index] as boolean));
  const proseFound = context.tokens.reduce(
    (sum, tokens, index) => sum + (found[index] ? tokens.length : 0),
    0,
  );
  const coverage = size ? share(proseFound, size) : -1;
  return { size, shares, coverage, first: found.indexOf(true), last: found.lastIndexOf(true) };
}
