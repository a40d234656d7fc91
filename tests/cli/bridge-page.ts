/** A page of an invented paper: a story of eight sentences with the furniture that pages have. */
export const BRIDGE_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Council votes to close bridge | Town News</title>
<meta property="og:site_name" content="Town News"><meta name="author" content="Ines Falk">
<meta property="article:published_time" content="2025-03-04T10:00:00+01:00">
<style>p { color: red } /* a style sheet nobody parses */</style>
<script>console.log('must not run'); document.body.textContent = 'ruined';</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Council votes to close bridge</h1>
<p>The city council voted on Tuesday to close the old river bridge to cars from next spring.</p>
<p>The decision follows a report which found cracks in two of the four pillars and put the cost of repair at
 12 million euros.</p>
<p>“We cannot take the risk any longer,” said Mayor Anna Berg, who had opposed a closure last year.</p>
<p>Shop owners on the east bank fear that customers will stay away. About 9,000 cars cross the bridge every day.</p>
<p>The bridge was built in 1931 and widened in 1968. Engineers last repaired it in 2004 after a barge hit a pillar.</p>
<p>A public hearing will be held on 14 May, and the city expects the work to take three years.</p>
</article></main><footer><p>© Town News. All rights reserved.</p></footer></body></html>
`;

/** A front page: links and teasers, no story. */
export const FRONT_PAGE = `<!doctype html><html lang="en"><head><title>Town News</title></head><body>
<h1>Town News</h1><ul>${Array.from(
  { length: 40 },
  (_, index) => `<li><a href="/story-${index}">Headline number ${index} of the day</a></li>`,
).join('')}</ul></body></html>`;

/** Text input of the same story. */
export const BRIDGE_PARAGRAPHS = [
  'The city council voted on Tuesday to close the old river bridge to cars from next spring.',
  'The decision follows a report which found cracks in two of the four pillars. Repair would cost 12 million euros.',
  'Shop owners on the east bank fear that customers will stay away. About 9,000 cars cross the bridge every day.',
  'The bridge was built in 1931 and widened in 1968.',
];
