import type { Article, Block } from '../src/engine/types.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/**
 * A story of our own, written so that every ready-made section finds something in it: what happened and what it
 * leads to, figures, quotes, plans, history. Place and people are invented.
 */
export const SAMPLE_ARTICLE: Article = {
  title: 'Ferry town votes to run its own night boats after operator pulls out',
  byline: 'Newsbrief sample',
  siteName: 'The Skerrow Mail',
  language: 'en',
  direction: 'ltr',
  publishedAt: '2026-10-14',
  standfirst: null,
  url: '',
  citeUrl: '',
  blocks: [
    paragraph(
      'The island council of Skerrow voted 11 to 2 on Tuesday to run night ferries to the mainland itself, six weeks after the last private operator gave up the route.',
    ),
    paragraph(
      'The first boat will leave at 10.40 p.m. on 2 December, and fares will stay at 6.50 for residents until the end of next year. Commuters who work late shifts at the mainland hospital have had to sleep over or pay for a water taxi since the service ended.',
    ),
    paragraph(
      '“We were told the night route could never pay for itself, and perhaps it cannot, but neither can a street lamp,” council leader Aileen Corrie said after the vote.',
    ),
    paragraph(
      'The council is to lease two used vessels for 1.3 million a year and hire 24 crew, nine of whom worked for the former operator. A budget paper puts the yearly loss at 480,000, about 37 for each islander.',
    ),
    paragraph(
      'Northern Sound Lines stopped the night crossings at the end of August, saying that passenger numbers had fallen by a third since 2021 and that fuel had become too dear. The company still runs seven crossings by day under a contract that expires in 2029.',
    ),
    paragraph(
      '“I have missed every one of my daughter’s bedtimes since September,” said Tom Reay, a nurse who rents a room near the hospital four nights a week.',
    ),
    paragraph(
      'Critics on the council said that the money would be missed elsewhere. Robert Haldane, who voted against, called the plan “a handsome gift to people who moved here knowing when the last boat went”. Economists at the regional university said in a report last spring that each night crossing kept about 140 jobs within reach of the island.',
    ),
    paragraph(
      'Skerrow has owned boats before. The town bought its first steamer in 1894 by public subscription and ran the crossing for 61 years, until a bridge that was promised in 1955 and never built made the council sell the fleet.',
    ),
    paragraph(
      'Two other islands in the region took over their ferries in 2018 and 2022; both lost money in the first year and broke even in the third.',
    ),
    paragraph(
      'The transport ministry is expected to decide by March whether to pay a third of the cost. If it refuses, the council may have to raise the harbour fee or cut Sunday sailings, according to the budget paper.',
    ),
  ],
  dropped: [],
  partial: null,
};
