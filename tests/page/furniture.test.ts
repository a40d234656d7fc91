import { describe, expect, it } from 'vitest';
import { type ArticleReading, openPage, readArticle } from './open-page.ts';

/** What stands among and after the paragraphs of a story and is none of it, each kind once, in one language. */
interface Page {
  readonly language: string;
  readonly title: string;
  readonly byline: string;
  readonly story: readonly string[];
  /** By kind: the markup around it says nothing unless a page of news could not show it otherwise. */
  readonly furniture: Readonly<Record<Kind, string>>;
}

const AMID = [
  'caption',
  'credit',
  'related',
  'newsletter',
  'advert',
  'app',
  'share',
  'player',
  'shop',
  'poll',
  'embed',
] as const;
const AFTER = [
  'firstAppeared',
  'authorBio',
  'correction',
  'donation',
  'subscription',
  'tags',
  'comments',
  'otherStory',
  'ticker',
  'consent',
] as const;
type Kind = (typeof AMID)[number] | (typeof AFTER)[number];

const WRAPPED: Readonly<Record<Kind, (text: string) => string>> = {
  caption: (text) => `<figure><img src="/a.jpg" alt=""><figcaption>${text}</figcaption></figure>`,
  credit: (text) => `<p class="photo-credit">${text}</p>`,
  related: (text) => `<p><strong>${text}</strong> <a href="/other">Aldbury</a></p>`,
  newsletter: (text) => `<div class="newsletter-box"><p>${text}</p><form><input type="email"></form></div>`,
  advert: (text) => `<div class="ad-slot"><span>${text}</span></div>`,
  app: (text) => `<p><em><a href="/app">${text}</a></em></p>`,
  share: (text) => `<ul class="share-bar"><li><a href="https://social.example/s">${text}</a></li></ul>`,
  player: (text) => `<div class="video-player"><p>${text}</p></div>`,
  shop: (text) => `<aside class="shop-widget"><p>${text}</p></aside>`,
  poll: (text) => `<div class="poll"><p>${text}</p><button>1</button></div>`,
  embed: (text) => `<blockquote class="twitter-tweet"><p>${text}</p></blockquote>`,
  firstAppeared: (text) => `<p><em>${text}</em></p>`,
  authorBio: (text) => `<div class="author-bio"><p>${text}</p></div>`,
  correction: (text) => `<p class="correction">${text}</p>`,
  donation: (text) => `<div class="donate-box"><p>${text}</p><a href="/give">→</a></div>`,
  subscription: (text) => `<div class="paywall-offer"><p>${text}</p></div>`,
  tags: (text) => `<ul class="tags"><li><a href="/t">${text}</a></li></ul>`,
  comments: (text) => `<section id="comments"><p>${text}</p></section>`,
  otherStory: (text) =>
    `<section class="more-stories"><article><h3><a href="/x">${text}</a></h3></article></section>`,
  ticker: (text) => `<div class="ticker"><a href="/live">${text}</a></div>`,
  consent: (text) => `<div class="cookie-consent" role="dialog"><p>${text}</p><button>OK</button></div>`,
};

const PAGES: readonly Page[] = [
  {
    language: 'en',
    title: 'Harbour wall at Port Ellery to be rebuilt',
    byline: 'By Leo Marsh',
    story: [
      'The harbour wall at Port Ellery will be rebuilt after the storms of January broke it in three places, the town council decided on Monday.',
      'The work is to begin in April and to cost 12 million pounds, of which the county pays two thirds.',
      '“Without the wall there is no harbour, and without the harbour there is no town,” said Maria Holt, the mayor, before the vote.',
      'Fishermen had asked for a longer wall that would also shelter the northern quay, but the council found no money for it.',
      'Eleven boats sank when the sea came over the wall in the night of 14 January, and two have not been found since.',
      'The county wants to look at every harbour on the coast before the next winter and will publish a list of the weakest.',
    ],
    furniture: {
      caption: 'The broken wall at low tide, seen from the lighthouse',
      credit: 'Photo: Tomas Wren/Getty Images',
      related: 'Read more:',
      newsletter: 'Sign up for our free morning newsletter and never miss a story',
      advert: 'Advertisement',
      app: 'Download our app for the latest news on your phone',
      share: 'Share on Facebook',
      player: 'Video Player is loading. This is a modal window.',
      shop: 'Buy the book of the harbour in our shop for £14.99',
      poll: 'Vote now: should the wall be longer?',
      embed: 'Just saw the wall go. Stay safe everyone — Sam (@sam) January 14',
      firstAppeared: 'This article first appeared in The Valley Courier',
      authorBio: 'Leo Marsh is our coast correspondent. Follow him at @leomarsh',
      correction: 'This article was amended on 3 March to correct a name',
      donation: 'Support our journalism with a donation from just £2',
      subscription: 'Subscribe now to keep reading. Already a subscriber? Log in',
      tags: 'Coast protection',
      comments: 'Join the conversation: 14 comments',
      otherStory: 'Tram line 4 closes for the whole summer',
      ticker: 'Live: the latest from the coast',
      consent: 'We and our partners use cookies to personalise content and ads',
    },
  },
  {
    language: 'de',
    title: 'Hafenmauer von Port Ellery wird neu gebaut',
    byline: 'Von Leo Marsch',
    story: [
      'Die Hafenmauer von Port Ellery wird neu gebaut, nachdem die Stürme im Januar sie an drei Stellen durchbrochen haben, wie der Stadtrat am Montag beschloss.',
      'Die Arbeiten sollen im April beginnen und zwölf Millionen Euro kosten, von denen der Kreis zwei Drittel übernimmt.',
      '„Ohne die Mauer gibt es keinen Hafen, und ohne den Hafen gibt es keine Stadt“, sagte die Bürgermeisterin Maria Holt vor der Abstimmung.',
      'Die Fischer hatten eine längere Mauer gefordert, die auch den nördlichen Kai schützen würde, doch dafür fand der Rat kein Geld.',
      'Elf Boote sanken, als das Meer in der Nacht zum 14. Januar über die Mauer kam, und zwei von ihnen sind bis heute verschwunden.',
      'Der Kreis will vor dem nächsten Winter jeden Hafen der Küste prüfen und eine Liste der schwächsten veröffentlichen.',
    ],
    furniture: {
      caption: 'Die zerbrochene Mauer bei Ebbe, vom Leuchtturm aus gesehen',
      credit: 'Foto: Tomas Wren/dpa',
      related: 'Lesen Sie auch:',
      newsletter: 'Melden Sie sich für unseren kostenlosen Newsletter an und verpassen Sie keine Nachricht',
      advert: 'Anzeige',
      app: 'Laden Sie unsere App herunter und lesen Sie das Neueste unterwegs',
      share: 'Auf Facebook teilen',
      player: 'Das Video kann nicht abgespielt werden',
      shop: 'Das Buch zum Hafen jetzt im Shop bestellen, 14,99 €',
      poll: 'Stimmen Sie ab: Soll die Mauer länger werden?',
      embed: 'Gerade ist die Mauer weg. Passt auf euch auf — Sam (@sam) 14. Januar',
      firstAppeared: 'Dieser Artikel erschien zuerst im Talkurier',
      authorBio: 'Leo Marsch ist unser Korrespondent an der Küste. Folgen Sie ihm auf @leomarsch',
      correction: 'Korrektur: In einer früheren Fassung war ein Name falsch geschrieben',
      donation: 'Unterstützen Sie unseren Journalismus mit einer Spende ab 2 Euro',
      subscription: 'Jetzt abonnieren und weiterlesen. Bereits Abonnent? Hier anmelden',
      tags: 'Küstenschutz',
      comments: 'Diskutieren Sie mit: 14 Kommentare',
      otherStory: 'Straßenbahn 4 fällt den ganzen Sommer aus',
      ticker: 'Liveticker: das Neueste von der Küste',
      consent: 'Wir und unsere Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren',
    },
  },
  {
    language: 'fr',
    title: 'La digue de Port Ellery sera reconstruite',
    byline: 'Par Léo Marsh',
    story: [
      'La digue de Port Ellery sera reconstruite après les tempêtes de janvier, qui l’ont rompue en trois endroits, a décidé lundi le conseil municipal.',
      'Les travaux doivent commencer en avril et coûter douze millions d’euros, dont le département paiera les deux tiers.',
      '« Sans la digue, il n’y a pas de port, et sans le port, il n’y a pas de ville », a dit la maire, Maria Holt, avant le vote.',
      'Les pêcheurs avaient demandé une digue plus longue, qui aurait aussi abrité le quai nord, mais le conseil n’a pas trouvé l’argent.',
      'Onze bateaux ont coulé quand la mer est passée par-dessus la digue dans la nuit du 14 janvier, et deux n’ont jamais été retrouvés.',
      'Le département veut examiner tous les ports de la côte avant l’hiver prochain et publier la liste des plus fragiles.',
    ],
    furniture: {
      caption: 'La digue rompue à marée basse, vue du phare',
      credit: 'Crédit photo : Tomas Wren/AFP',
      related: 'Lire aussi :',
      newsletter: 'Inscrivez-vous à notre newsletter gratuite pour ne rien manquer',
      advert: 'Publicité',
      app: 'Téléchargez notre application pour suivre l’actualité',
      share: 'Partager sur Facebook',
      player: 'La vidéo ne peut pas être lue',
      shop: 'Le livre du port est en vente dans notre boutique, 14,99 €',
      poll: 'Votez : faut-il une digue plus longue ?',
      embed: 'La digue vient de céder. Prenez soin de vous — Sam (@sam) 14 janvier',
      firstAppeared: 'Cet article est paru initialement dans Le Courrier de la vallée',
      authorBio: 'Léo Marsh est notre correspondant sur la côte. Suivez-le sur @leomarsh',
      correction: 'Rectificatif : une première version de cet article comportait une erreur de nom',
      donation: 'Soutenez notre journalisme par un don à partir de 2 €',
      subscription: 'Abonnez-vous pour lire la suite. Déjà abonné ? Se connecter',
      tags: 'Protection du littoral',
      comments: 'Réagissez : 14 commentaires',
      otherStory: 'La ligne 4 du tramway fermée tout l’été',
      ticker: 'En direct : les dernières nouvelles de la côte',
      consent: 'Nous et nos partenaires utilisons des cookies pour personnaliser le contenu et les annonces',
    },
  },
  {
    language: 'es',
    title: 'El muro del puerto de Port Ellery será reconstruido',
    byline: 'Por Leo Marsh',
    story: [
      'El muro del puerto de Port Ellery será reconstruido después de que las tormentas de enero lo rompieran en tres lugares, decidió el lunes el ayuntamiento.',
      'Las obras empezarán en abril y costarán doce millones de euros, de los que la provincia pagará dos tercios.',
      '«Sin el muro no hay puerto, y sin el puerto no hay ciudad», dijo la alcaldesa, Maria Holt, antes de la votación.',
      'Los pescadores habían pedido un muro más largo que protegiera también el muelle norte, pero el ayuntamiento no encontró el dinero.',
      'Once barcos se hundieron cuando el mar pasó por encima del muro en la noche del 14 de enero, y dos no han aparecido.',
      'La provincia quiere revisar todos los puertos de la costa antes del próximo invierno y publicar la lista de los más débiles.',
    ],
    furniture: {
      caption: 'El muro roto con la marea baja, visto desde el faro',
      credit: 'Foto: Tomas Wren/EFE',
      related: 'Lea también:',
      newsletter: 'Suscríbete a nuestro boletín gratuito y no te pierdas ninguna noticia',
      advert: 'Publicidad',
      app: 'Descarga nuestra aplicación y sigue las noticias',
      share: 'Compartir en Facebook',
      player: 'El vídeo no se puede reproducir',
      shop: 'Compra el libro del puerto en nuestra tienda por 14,99 €',
      poll: 'Vota: ¿debe ser más largo el muro?',
      embed: 'Acaba de caer el muro. Cuidaos todos — Sam (@sam) 14 de enero',
      firstAppeared: 'Este artículo se publicó originalmente en El Correo del Valle',
      authorBio: 'Leo Marsh es nuestro corresponsal en la costa. Síguelo en @leomarsh',
      correction: 'Fe de errores: una versión anterior de este artículo contenía un nombre equivocado',
      donation: 'Apoya nuestro periodismo con una donación desde 2 €',
      subscription: 'Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión',
      tags: 'Protección del litoral',
      comments: 'Participa: 14 comentarios',
      otherStory: 'La línea 4 del tranvía cierra todo el verano',
      ticker: 'En directo: las últimas noticias de la costa',
      consent: 'Nosotros y nuestros socios usamos cookies para personalizar el contenido y los anuncios',
    },
  },
  {
    language: 'ja',
    title: 'ポートエレリー港の防波堤、再建へ',
    byline: '記者 森レオ',
    story: [
      '一月の嵐で三か所が壊れたポートエレリー港の防波堤について、町議会は月曜日、全面的に再建することを決めた。',
      '工事は四月に始まり、費用は十二億円の見込みで、このうち三分の二を県が負担するという。',
      '「防波堤がなければ港はなく、港がなければ町もない」と、マリア・ホルト町長は採決の前に議会で述べた。',
      '漁業者は北の岸壁も守る長い防波堤を求めていたが、議会は必要な予算を確保できなかったと説明している。',
      '一月十四日の夜に海が防波堤を越えた際には十一隻の漁船が沈み、うち二隻は今も見つかっていない。',
      '県は次の冬までに沿岸のすべての港を調査し、特に弱い港の一覧を公表する方針を明らかにした。',
    ],
    furniture: {
      caption: '干潮時の壊れた防波堤（灯台から）',
      credit: '写真＝共同通信',
      related: 'あわせて読みたい：',
      newsletter: '無料メールマガジンに登録して最新ニュースを受け取る',
      advert: '広告',
      app: 'アプリをダウンロードして最新ニュースを読む',
      share: 'Facebookでシェアする',
      player: '動画を再生できません',
      shop: '港の本をショップで購入する 1,499円',
      poll: '投票：防波堤を長くすべきですか',
      embed: '防波堤が壊れた。みんな気をつけて — サム (@sam) 1月14日',
      firstAppeared: 'この記事は谷間新聞に掲載されたものです',
      authorBio: '森レオは沿岸担当の記者。フォローはこちら @leomori',
      correction: '訂正：記事中の名前に誤りがありました',
      donation: '寄付で私たちの報道を支援してください',
      subscription: 'この記事は有料会員限定です。会員登録すると続きを読めます',
      tags: '海岸保全',
      comments: 'コメントを書く 14件',
      otherStory: '路面電車四号線、夏の間は全線運休',
      ticker: '速報：沿岸の最新情報',
      consent: '当サイトはコンテンツと広告のためにクッキーを使用します',
    },
  },
];

function htmlOf({ language, title, byline, story, furniture }: Page): string {
  const amid = AMID.map((kind) => WRAPPED[kind](furniture[kind]));
  const between = story.flatMap((text, i) => [
    `<p>${text}</p>`,
    ...(i < 5 ? amid.slice(2 * i, 2 * i + 2) : []),
  ]);
  const after = [...amid.slice(10), ...AFTER.map((kind) => WRAPPED[kind](furniture[kind]))];
  const [bio, ...rest] = after;
  return `<!DOCTYPE html><html lang="${language}"><head><title>${title} - Courier</title><meta property="og:type" content="article">
<meta property="og:title" content="${title}"></head><body><header><nav><ul><li><a href="/n">A</a></li><li><a href="/s">B</a></li></ul></nav></header>
<main><article><h1>${title}</h1><div class="byline">${byline}</div><div class="article-body">${between.join('\n')}\n${bio ?? ''}</div>
${rest.join('\n')}</article></main><footer><p>© 2026 Courier</p></footer></body></html>`;
}

describe.each(PAGES)('furniture ($language)', (page) => {
  const { article }: ArticleReading = readArticle(openPage(htmlOf(page)));
  const kept = article.blocks.map(({ text }) => text);

  it('leaves the whole story', () => {
    expect(kept.filter((text) => page.story.includes(text))).toEqual(page.story);
  });

  it.each([...AMID, ...AFTER])('is left out with a cause: %s', (kind) => {
    const text = page.furniture[kind];
    expect(kept.filter((block) => block.includes(text))).toEqual([]);
    const dropped = article.dropped.filter((block) => block.text.includes(text));
    expect(dropped.map(({ cause }) => cause)).not.toContain('');
    expect(dropped).not.toHaveLength(0);
  });
});
