import type { PageBlock } from './blocks.ts';
import type { Evidence } from './features/index.ts';
import { type Phrase, phraseBits } from './phrases.ts';
import { isStandfirst } from './standfirst.ts';
import type { DropCause } from './types.ts';
import { FAR, type Landmark, type NameClass, SIGNPOSTS } from './word-classes.ts';

type Sign = NameClass | Landmark;

/** In order: the first rule that holds names the cause. Names count within `reach` steps above the block. */
interface Rule {
  readonly cause: DropCause;
  readonly says?: readonly Phrase[];
  readonly named?: readonly Sign[];
  readonly reach?: number;
  readonly kinds?: readonly PageBlock['kind'][];
  /** Longer blocks are not of this kind, in characters. */
  readonly atMost?: number;
}

const IN_MENU: Rule = { cause: 'navigation', named: ['nav'] };
const IN_DIALOG: Rule = { cause: 'consent', named: ['dialog'], reach: 5 };
const OUT_OF_SIGHT: Rule = { cause: 'hidden', named: ['invisible'] };

const RULES: readonly Rule[] = [
  { cause: 'advert', says: ['advert'], atMost: 80 },
  { cause: 'related', says: ['pointerLabel'] },
  IN_DIALOG,
  { cause: 'consent', says: ['embedNotice'], named: ['embed', 'dialog'], reach: 4 },
  IN_MENU,
  { cause: 'footer', named: ['footer'], reach: 6 },
  { cause: 'comments', named: ['comment'], reach: 6 },
  { cause: 'newsletter', named: ['newsletter'], reach: 4 },
  { cause: 'subscription', named: ['paywall'], reach: 3 },
  { cause: 'caption', kinds: ['caption'] },
  { cause: 'caption', named: ['caption', 'credit'], reach: 2 },
  { cause: 'advert', named: ['advert'], reach: 3 },
  { cause: 'authorBio', named: ['author'], reach: 3, says: ['notice'] },
  { cause: 'byline', named: ['author'], reach: 2, atMost: 160 },
  { cause: 'byline', says: ['byline'], atMost: 120 },
  { cause: 'share', named: ['share'], reach: 3, atMost: 120 },
  { cause: 'share', says: ['share'], atMost: 60 },
  { cause: 'related', says: ['related'] },
  { cause: 'date', says: ['clock'], atMost: 90 },
  { cause: 'date', named: ['date'], reach: 1, atMost: 90 },
  { cause: 'poll', named: ['poll'], reach: 3 },
  { cause: 'shop', named: ['shop'], reach: 3 },
  { cause: 'player', named: ['player'], reach: 2 },
  { cause: 'embed', named: ['embed'], reach: 3 },
  { cause: 'correction', named: ['correction'], reach: 2 },
  { cause: 'tags', named: ['tags'], reach: 2, atMost: 80 },
  { cause: 'related', named: ['related'], reach: 4 },
  { cause: 'caption', says: ['trailingCredit'], atMost: 400 },
  { cause: 'source', says: ['rights'] },
  { cause: 'newsletter', says: ['invitation'] },
  { cause: 'newsletter', says: ['promo'] },
  { cause: 'caption', says: ['credit'], atMost: 300 },
  { cause: 'source', says: ['notice'] },
  { cause: 'comments', says: ['comments'], atMost: 100 },
  { cause: 'control', kinds: ['button'] },
  { cause: 'control', named: ['form', 'button'] },
  { cause: 'navigation', named: ['navigation'], reach: 4 },
  OUT_OF_SIGHT,
];

const columns = new Map(SIGNPOSTS.map((name, index) => [name, index]));

function holds(rule: Rule, block: PageBlock, { context, signposts }: Evidence): boolean {
  if (rule.atMost && block.text.length > rule.atMost) return false;
  if (rule.kinds && !rule.kinds.includes(block.kind)) return false;
  if (rule.says && !context.says(block.index, phraseBits(rule.says))) return false;
  const reach = rule.reach ?? FAR - 1;
  return !rule.named?.every((name) => signposts.distance(block.element, columns.get(name) ?? 0) > reach);
}

/** Stands in a menu, a dialog or what is not shown. Names tell less above a story: headers and teasers hold its standfirst. */
export const isAside = (block: PageBlock, evidence: Evidence): boolean =>
  [IN_MENU, IN_DIALOG, OUT_OF_SIGHT].some((rule) => holds(rule, block, evidence));

/** Why a block that the classifier did not take for story is left out, as exactly as the page's own signs allow. */
export function causeOf(block: PageBlock, evidence: Evidence): DropCause {
  if (isStandfirst(block, evidence)) return 'standfirst';
  const rule = RULES.find((candidate) => holds(candidate, block, evidence));
  if (rule) return rule.cause;
  if (block.linkLength > block.text.length * 0.6) return 'navigation';
  return evidence.context.isProse[block.index] ? 'otherStory' : 'notStory';
}
