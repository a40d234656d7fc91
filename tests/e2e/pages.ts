/** Pages for the end-to-end tests, each with one trait. Every name and event in them is made up. */

export interface PageParts {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Fields of the page's NewsArticle, over the usual ones. */
  readonly newsArticle?: Readonly<Record<string, unknown>>;
  /** HTML before and after the paragraphs, inside the article. */
  readonly before?: string;
  readonly after?: string;
  /** HTML at the end of the body. */
  readonly end?: string;
}

export function articlePage(parts: PageParts): string {
  const { title, paragraphs, language = 'en', direction = 'ltr', before = '', after = '', end = '' } = parts;
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-11-02T08:00:00Z',
    author: { '@type': 'Person', name: 'Ada Lind' },
    publisher: { '@type': 'Organization', name: 'The Valley Post' },
    ...parts.newsArticle,
  };
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${title} | The Valley Post</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Valley Post">
<script type="application/ld+json">${JSON.stringify(metadata)}</script>
</head>
<body>
<header><nav><a href="#">Home</a> <a href="#">Valley</a> <a href="#">Sport</a></nav></header>
<main><article>
<h1>${title}</h1>
${before}
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
${after}
</article></main>
<footer>The Valley Post</footer>
${end}
</body>
</html>`;
}

export const BRIDGE_TITLE = 'Valley closes its oldest bridge to cars for good';

export const BRIDGE: readonly string[] = [
  'The valley council closed the Stone Bridge to cars for good on Sunday, after divers found cracks in two of its seven piers.',
  'Walkers and cyclists may still cross. About 5,400 cars a day will have to take the bypass, which adds eleven minutes to the drive into town.',
  '“A bridge that has carried us for 211 years may carry us on foot for another hundred,” said the council’s engineer, Jonas Vik.',
  'The cracks were found in August during the first dive in nine years. Each is about as wide as a hand and runs from the water line to the arch.',
  'Repairing the bridge for cars would have cost 31 million crowns, twice what the council spends on roads in a year.',
  'The bus company said it would move line 4 to the bypass from the first of December. It expects to lose a tenth of its passengers.',
  'Shop owners in the old town called the decision hasty. “We were told in spring that there was no danger,” said Berit Moe, who sells bicycles beside the bridge.',
  'The bridge was built in 1815 to replace a ferry that had sunk with a wedding party aboard. It survived the flood of 1938, which took every other bridge in the valley.',
  'Engineers had warned of the traffic since 1994, when the limit was lowered to 12 tonnes. Lorries were banned in 2011.',
  'A new bridge for cars, 300 metres upstream, has been planned since 2003, but no money has been set aside for it.',
  'The council will decide in February whether to apply for state funds. The minister of transport is expected to visit the valley in March.',
];

export const STANDFIRST =
  'Divers and shop owners tell what 211 years of carts and cars have left of an arch of stone.';

/** The bridge under a standfirst that the page also describes itself with. */
export const STANDFIRST_PAGE = articlePage({
  title: BRIDGE_TITLE,
  paragraphs: BRIDGE,
  newsArticle: { description: STANDFIRST },
  before: `<header class="article-header"><p class="article-header__dek">${STANDFIRST}</p><div class="byline">By Ada Lind</div></header><div class="share">Share</div>`,
});

export const BRIDGE_PAGE = articlePage({ title: BRIDGE_TITLE, paragraphs: BRIDGE });

/** The front page of a paper: nothing but links to stories. */
export const HOME_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Valley Post</title>
<meta property="og:type" content="website"></head>
<body><header><h1>The Valley Post</h1><nav><a href="#">Valley</a> <a href="#">Sport</a> <a href="#">Weather</a></nav></header>
<main>${Array.from(
  { length: 24 },
  (_, index) =>
    `<section class="teaser"><h2><a href="/story-${index}.html">Story number ${index} has a headline of its own</a></h2>` +
    `<p><a href="/story-${index}.html">Two lines of teaser text for story ${index}.</a></p></section>`,
).join('\n')}</main></body></html>`;

export const SHORT_PAGE = articlePage({
  title: 'Pool stays shut on Tuesday',
  paragraphs: [
    'The indoor pool stays shut on Tuesday because of a broken pump.',
    'It opens again on Wednesday at eight.',
  ],
});

export const PREVIEW_PAGE = articlePage({
  title: BRIDGE_TITLE,
  paragraphs: BRIDGE.slice(0, 5),
  newsArticle: { isAccessibleForFree: false },
  after: '<div class="paywall"><p>Subscribe to read on.</p></div>',
});

export const LIVE_PAGE = articlePage({
  title: 'Live: storm reaches the valley',
  paragraphs: [],
  newsArticle: {
    '@type': 'LiveBlogPosting',
    coverageStartTime: '2026-11-02T06:00:00Z',
    liveBlogUpdate: [6, 7, 8].map((hour) => ({
      '@type': 'BlogPosting',
      headline: `Update of ${hour} o’clock`,
      datePublished: `2026-11-02T0${hour}:30:00Z`,
    })),
  },
  before: [
    [
      '08:30',
      'The fire service has closed the valley road between the mill and the church, where four trees are down.',
    ],
    [
      '07:30',
      'The river has risen by 60 centimetres since midnight and stands half a metre below the dam’s crest.',
    ],
    ['06:30', 'Schools in the upper valley stay closed today, the council has told parents by text message.'],
  ]
    .map(
      ([time, text]) =>
        `<section class="live-entry"><h2><time datetime="2026-11-02T${time}:00Z">${time}</time></h2><p>${text}</p>` +
        '<p>The weather service expects the strongest gusts around noon. Residents are asked to stay indoors.</p></section>',
    )
    .join('\n'),
});

export const FIRST_OF_THREE_PAGE = articlePage({
  title: BRIDGE_TITLE,
  paragraphs: BRIDGE,
  after:
    '<nav class="pagination" aria-label="Pages"><span aria-current="page">1</span> <a href="?page=2">2</a> ' +
    '<a href="?page=3">3</a> <a rel="next" href="?page=2">Next page</a></nav>',
});

export const ARABIC_PAGE = articlePage({
  title: 'البلدية تغلق أقدم جسر في الوادي أمام السيارات',
  language: 'ar',
  direction: 'rtl',
  paragraphs: [
    'أغلق مجلس الوادي الجسر الحجري أمام السيارات نهائيا يوم الأحد بعد أن وجد الغواصون شقوقا في اثنتين من دعائمه السبع.',
    'ويمكن للمشاة وراكبي الدراجات عبور الجسر كما في السابق. وسيضطر أصحاب نحو 5400 سيارة يوميا إلى سلوك الطريق الالتفافي.',
    'وقال مهندس المجلس إن الجسر الذي خدم السكان أكثر من مئتي عام يستطيع أن يخدم المشاة مئة عام أخرى.',
    'وعثر على الشقوق في أغسطس خلال أول عملية غوص منذ تسع سنوات. ويبلغ عرض كل منها عرض كف اليد تقريبا.',
    'وكان إصلاح الجسر للسيارات سيكلف 31 مليون كرونة، أي ضعف ما ينفقه المجلس على الطرق في عام كامل.',
    'وبني الجسر عام 1815 ليحل محل عبارة غرقت في النهر. وقد نجا من فيضان عام 1938 الذي دمر كل الجسور الأخرى في الوادي.',
    'وسيقرر المجلس في فبراير ما إذا كان سيطلب أموالا من الدولة لبناء جسر جديد. ومن المتوقع أن يزور وزير النقل الوادي في مارس.',
  ],
});

/** A page that is a brief already: its own labels, and a blog's furniture around it. */
export const LABELLED_PAGE = articlePage({
  title: 'Report says drought threatens the upper valley’s orchards',
  newsArticle: { '@type': 'BlogPosting' },
  paragraphs: [],
  before: `
<p><strong>The latest:</strong> A new report by the growers’ union says that a third summer of drought threatens the orchards of the upper valley. The union asks for a reservoir before the next season.</p>
<p><strong>Go deeper:</strong></p>
<ul>
<li>The report says that one apple tree in five was lost between 2023 and 2026.</li>
<li>It also warns that the wells of eleven farms have run dry, it said.</li>
<li>The harvest of this autumn was the smallest since records began in 1951.</li>
</ul>
<p><strong>Zoom out:</strong> Droughts of this length came about once in forty years in the last century. Growers have planted hardier trees since 2015, but those take ten years to bear.</p>
<ul><li>Two valleys to the south gave up apples for walnuts in the 1990s.</li></ul>`,
  after: '<div class="author-box"><h3>Nils Berg</h3><p>+ posts</p></div>',
  end: `<section id="respond"><h3>Leave a Reply</h3><form><label>Comment <textarea></textarea></label></form></section>
<section><h3>Latest from the blog</h3><ul><li><a href="#">Ten ways to prune a pear</a></li></ul></section>`,
});
