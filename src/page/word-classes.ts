import type { PageElement, PageTree } from './tree.ts';

/**
 * What the names on an element (class, id, itemprop, role, data-*) say of its purpose. The patterns are the words that
 * templates use everywhere, in several languages; none names a site.
 */
const NAME_PATTERNS = {
  body: /(article|story|post|entry|artikel|news|page|main)[-_ ]?(body|text|content|copy|inhalt)|articlebody|body[-_ ]?(text|copy|content)|rich[-_ ]?text|wysiwyg|content[-_ ]?(body|main|text)|^(text|texto|texte|testo|tekst|cuerpo|corpo|prose|maincontent|inhalt)$/,
  article: /article|story|\bpost\b|entry|artikel|articulo|noticia|artigo|nota\b|beitrag|hentry|newsarticle/,
  paragraph: /paragraph|^par$|^p$|paragraf|text-?block|absatz|^copy$|^para$/,
  lead: /^lead|[-_ ]lead\b|lede|standfirst|intro|summary|sub-?title|sub-?head|\bdek\b|\bdeck\b|abstract|vorspann|chapo|excerpt|sapo|entradilla|sottotitolo|bajada|synopsis|ingress|zusammenfassung|strapline/,
  title:
    /headline|title|titel|titre|titulo|titolo|kicker|overline|dachzeile|roofline|eyebrow|overtitle|heading/,
  caption: /caption|figure|figcap|legend|legende|bildunterschrift|bildtext|pie-?(de-?)?foto|didascalia/,
  image: /image|img|photo|picture|foto|bild|media|gallery|galer|slide|carousel|swiper|thumb/,
  credit: /credit|copyright|rights|agency|agentur|fotograf|photographer|\bsource\b|quelle|attribution/,
  author:
    /author|byline|by-line|autor|auteur|writer|contributor|\bbio\b|profile|journalist|signature|firma\b|reporter|creator|redakt/,
  date: /date|time|publish|updated|timestamp|datum|fecha|\bmeta\b|meta-|postmeta|dateline/,
  related:
    /relat|recommend|read-?(more|next|also|too)|see-?also|similar|outbrain|taboola|suggest|popular|trending|most-|latest|next|lire-?aussi|weiter|mehr|further|inline-?link|recirc|linked|more-|-more|also|up-next|mustread|verwandt|empfehl|relacion|correlat|lees-?ook|dossier|teaser|promo/,
  share:
    /share|sharing|social|facebook|twitter|whatsapp|follow|addthis|addtoany|bookmark|print|e?mail|teilen|compart|partag|copy-?link/,
  newsletter:
    /newsletter|signup|sign-up|mailing|briefing|mailchimp|optin|opt-in|lead-?gen|email-?(form|capture)/,
  paywall:
    /paywall|piano|regwall|premium|login|sign-?in|member|donat|support|subscri|abonn|\babo\b|offer|contribut|register|metered|access|locked|plus\b|payment/,
  advert:
    /\bads?\b|^ad[-_]|[-_]ad[-_]|[-_]ads?$|advert|sponsor|anzeige|promoted|banner|werbung|publicid|pubblicit|commercial|dfp|gpt|ad-?slot|native|brandvoice|reklam/,
  comment: /comment|disqus|kommentar|discussion|respond|reply|replies|forum|coral|livefyre|viafoura/,
  navigation:
    /nav|menu|breadcrumb|topbar|masthead|toolbar|pagina|pager|skip|header|sitemap|search|burger|dropdown/,
  footer: /foot|bottom|legal|imprint|impressum|colophon/,
  side: /aside|sidebar|rail|secondary|complementary|widget|right-?col|column-?right|sticky|marginal/,
  box: /module|\bbox|box\b|card|panel|infobox|fact|tile|block-?info|callout|highlight|zone|component/,
  list: /list|grid|feed|river|collection|stream|items?\b|loop|archive|bundle|cluster/,
  dialog:
    /modal|popup|pop-up|overlay|dialog|consent|cookie|gdpr|cmp|notice|alert|toast|lightbox|onetrust|didomi|usercentrics|privacy|interstitial|adblock/,
  player:
    /video|player|audio|podcast|playlist|jw|brightcove|listen|vorlesen|speech|tts|transcript|multimedia/,
  tags: /tags?\b|^tag|topic|keyword|categor|section|label|schlagw|tema|subject|rubri|channel/,
  correction:
    /correction|editor-?s?-?note|disclaimer|disclosure|clarification|note\b|footnote|hinweis|methodology|endnote/,
  embed: /embed|tweet|instagram|youtube|tiktok|iframe|oembed|social-?post|infogram|datawrapper|chart|graphic/,
  poll: /poll|quiz|survey|vote|voting|umfrage|rating|feedback|game|puzzle/,
  shop: /shop|product|price|\bbuy|deal|affiliate|cart|commerce|coupon|market|stock|ticker|weather|wetter/,
  quote: /quote|pull|zitat|citation/,
  hidden:
    /hidden|visually|screen-?reader|sr-only|collapsed|invisible|no-?print|print-?only|tooltip|offscreen|skeleton/,
} as const;

export type NameClass = keyof typeof NAME_PATTERNS;
export const NAME_CLASSES = Object.keys(NAME_PATTERNS) as NameClass[];
const PATTERNS = NAME_CLASSES.map((name) => NAME_PATTERNS[name]);

/** Elements whose meaning is in the name of the element. */
export const LANDMARKS = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'section',
  'figure',
  'form',
  'ul',
  'table',
  'blockquote',
  'dialog',
  'button',
  'details',
  'a',
  'p',
  'invisible',
] as const;
export type Landmark = (typeof LANDMARKS)[number];

const ALIASES: Readonly<Record<string, Landmark>> = {
  ol: 'ul',
  menu: 'ul',
  tr: 'table',
  figcaption: 'figure',
  fieldset: 'form',
  summary: 'details',
};
const ROLES: Readonly<Record<string, Landmark>> = {
  article: 'article',
  main: 'main',
  complementary: 'aside',
  navigation: 'nav',
  menu: 'nav',
  contentinfo: 'footer',
  banner: 'header',
  dialog: 'dialog',
  alertdialog: 'dialog',
  figure: 'figure',
  form: 'form',
  search: 'form',
  list: 'ul',
  table: 'table',
  button: 'button',
  paragraph: 'p',
};

/** Distances beyond this count as "nowhere above". */
export const FAR = 14;
export const SIGNPOSTS: readonly string[] = [...NAME_CLASSES, ...LANDMARKS];

/** Bits by class name: the same names come back on every element of a page, so each is matched once. */
class NameBits {
  private readonly bitsByName = new Map<string, number>();

  of(element: PageElement): number {
    const { attributes } = element;
    let bits = 0;
    for (const key of ['class', 'id', 'itemprop', 'data'] as const) {
      const value = attributes[key];
      if (!value) continue;
      for (const name of value.split(/\s+/))
        if (name.length > 1 && name.length < 80) bits |= this.match(name);
    }
    return bits;
  }

  private match(name: string): number {
    const known = this.bitsByName.get(name);
    if (known !== undefined) return known;
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/_/g, '-');
    let bits = 0;
    for (let index = 0; index < PATTERNS.length; index++)
      if ((PATTERNS[index] as RegExp).test(words)) bits |= 1 << index;
    this.bitsByName.set(name, bits);
    return bits;
  }
}

function landmarkOf(element: PageElement): number {
  const role = element.attributes['role'];
  const byRole = role ? ROLES[role] : undefined;
  const landmark = byRole ?? ALIASES[element.name] ?? element.name;
  return LANDMARKS.indexOf(landmark as Landmark);
}

const isInvisible = ({ attributes }: PageElement): boolean =>
  'invisible' in attributes ||
  ('hidden' in attributes && attributes['hidden'] !== 'until-found') ||
  attributes['aria-hidden'] === 'true';

/**
 * Signposts of an element: itself and those above it. A distance is the number of steps up to the nearest element that
 * carries the signpost: 0 = itself, FAR = none.
 */
export interface Signposts {
  /** All distances of one element, in the order of SIGNPOSTS; overwritten by the next call. */
  row(element: PageElement): ArrayLike<number>;
  distance(element: PageElement, signpost: number): number;
}

/** What each element itself carries, as bits: names, landmarks. Read when first asked for, most are asked for often. */
class SignpostReader implements Signposts {
  private readonly names: Int32Array;
  private readonly landmarks: Int32Array;
  private readonly isRead: Uint8Array;
  private readonly nameBits = new NameBits();
  private readonly distances = new Uint8Array(SIGNPOSTS.length);

  constructor(size: number) {
    this.names = new Int32Array(size);
    this.landmarks = new Int32Array(size);
    this.isRead = new Uint8Array(size);
  }

  private read(element: PageElement): void {
    const { index } = element;
    this.isRead[index] = 1;
    this.names[index] = this.nameBits.of(element);
    const landmark = landmarkOf(element);
    if (landmark >= 0) this.landmarks[index] = 1 << landmark;
    if (isInvisible(element)) this.landmarks[index] = (this.landmarks[index] as number) | INVISIBLE;
  }

  /** Up to the body, whose names speak of the page, not of a part of it. */
  private next(element: PageElement | null): PageElement | null {
    if (!element || element.depth < 2) return null;
    if (!this.isRead[element.index]) this.read(element);
    return element;
  }

  row(element: PageElement): ArrayLike<number> {
    this.distances.fill(FAR);
    let names = 0;
    let landmarks = 0;
    for (let up = this.next(element), steps = 0; up && steps < FAR; up = this.next(up.parent), steps++) {
      const [ownNames, ownLandmarks] = [this.names[up.index] as number, this.landmarks[up.index] as number];
      this.mark(ownNames & ~names, 0, steps);
      this.mark(ownLandmarks & ~landmarks, NAME_CLASSES.length, steps);
      names |= ownNames;
      landmarks |= ownLandmarks;
    }
    return this.distances;
  }

  private mark(bits: number, at: number, steps: number): void {
    for (let rest = bits; rest; rest &= rest - 1) this.distances[at + 31 - Math.clz32(rest & -rest)] = steps;
  }

  distance(element: PageElement, signpost: number): number {
    const isName = signpost < NAME_CLASSES.length;
    const bits = isName ? this.names : this.landmarks;
    const bit = 1 << (isName ? signpost : signpost - NAME_CLASSES.length);
    for (let up = this.next(element), steps = 0; up && steps < FAR; up = this.next(up.parent), steps++)
      if ((bits[up.index] as number) & bit) return steps;
    return FAR;
  }
}

const INVISIBLE = 1 << LANDMARKS.indexOf('invisible');

export const readSignposts = (tree: PageTree): Signposts => new SignpostReader(tree.elements.length);
