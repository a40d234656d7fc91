/**
 * What the words of a block say that it is. Phrases of templates in the languages of the world's larger news markets;
 * they are features of the classifier and name the cause of a dropped block, they drop nothing by themselves.
 * All letters in the patterns are lower case, see `patternsFor`.
 */
const PHRASES = {
  related:
    /^(\W{0,3})(read (more|also|next|the full|our)|also read|see also|more (on|from|about|stories|news|coverage)|related|recommended|you (may|might) (also )?like|don.?t miss|up next|more:|watch( also|:| now)|listen( to|:)|in pictures|explained?:|(click|tap) here|learn more|find out more|continue reading|mehr zum|mehr (von|über|dazu|aus)|lesen sie (auch|mehr|hier)|lies (auch|mehr)|siehe auch|auch interessant|das könnte|weiterlesen|zum thema|lire (aussi|la suite|plus|également|notre)|à (lire|voir|écouter)|voir aussi|sur le même|notre dossier|(le[ae]|lea) (también|más|también|mais|también)|te puede|también|leia (também|mais|ainda)|veja (também|mais)|saiba mais|siga |leggi (anche|tutto|di più)|vedi anche|guarda anche|lees (ook|meer|verder)|bekijk ook|läs (också|mer|även)|les (også|mer)|læs (også|mere)|lue myös|katso myös|czytaj|zobacz (też|także|również)|przeczytaj|čtěte|oku:|ayrıca|xem (thêm|tiếp)|đọc (thêm|tiếp)|baca (juga|selengkapnya)|читайте|смотрите|читать|по теме|اقرأ|إقرأ|شاهد|مواضيع|بیشتر بخوانید|相关|相關|延伸|推荐|更多|あわせて|関連|【関連|もっと|관련|इसे भी|यह भी|ये भी|আরও)/i,
  promo:
    /newsletter|sign up|subscribe|subscription|inbox|download (the|our) app|our app|unsere app|notre appli|nuestra app|nuestra aplicaci|nossa app|nosso aplicativo|nostra app|onze app|アプリを|whatsapp|telegram channel|follow us|join (us|our)|donat|support (our|us)|become a|register (now|for|to)|free trial|abonn|anmelden|registrieren|jetzt (testen|lesen|abonnieren)|inscri(vez|re|bi)|suscr[ií]b|assine|iscriviti|nyhetsbrev|nieuwsbrief|uutiskirje|podcast|google news|app store|google play|unterstütz|kostenlos|gratis|premium|exclusive content|confianza|canal de|подпис|рассылк|الاشتراك|اشترك|تابعونا|订阅|關注|关注|扫码|구독|購読|會員|会員登録|đăng ký|berlangganan/i,
  credit:
    /(©|\(c\)|copyright|getty|shutterstock|\breuters\b|\bafp\b|\bap photo|\bdpa\b|\bepa\b|imago|picture alliance|photo(graph)?( by|:|s by)|image( by|:|s?:)|credit:|courtesy of|foto(s|graf[íi]a)?\s?[:/]|bild\s?[:/]|(photo|crédit)s?\s?[:/]|illustration\s?[:/]|screenshot|file photo|handout|archivbild|archivfoto|symbolbild|quelle:|fonte:|fuente:|źródło|фото|图片来源|图源|資料圖|圖[:：]|图[:：]|写真|撮影|사진)/i,
  notice:
    /all rights reserved|rights reserved|alle rechte|tous droits|reservados|riservat[ai]|terms (of|and)|privacy policy|cookie|datenschutz|may not be (published|reproduced)|reproduc|republish|this (article|story|post|content|report) (was|is|has been|first|originally|appeared|contains)|originally (published|appeared)|first (published|appeared)|affiliate|commission|editor.?s note|correction|clarification|an earlier version|this story has been|views expressed|opinions expressed|disclaimer|translated|edited by|with (files|reporting)|contributed (to|reporting)|contact (the|us)|tips?\b.*@|send (us|your)|staff writer|is an? (reporter|journalist|editor|correspondent|writer|author|professor|columnist|fellow)|mitarbeit|dieser (artikel|text|beitrag)|diesen artikel|cet article|este artículo|esta nota|este artigo|questo articolo|dit artikel|版权|版權|责任编辑|責任編輯|编辑[:：]|記者[:：]|声明|免责|無断|転載|무단|저작권|기자\s*\S+@|ban quyền|редак|правообл/i,
  share:
    /^(\W{0,3})(share|tweet|teilen|partager|compart|condividi|delen|dela|udostępnij|paylaş|chia sẻ|bagikan|поделиться|شارك|分享|共有|공유|copy link|print|email|facebook|twitter|whatsapp|link kopieren|drucken|merken|save|gift|listen|bookmark|comments?|kommentar)/i,
  advert:
    /^\W{0,3}(advertisement|advert|ad|ads|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|reklam[ea]?|annonse?|advertentie|реклама|إعلان|广告|廣告|広告|광고|quảng cáo|iklan|story continues below|scroll to continue|continue reading below|werbung)\b/i,
  byline:
    /^\W{0,3}(by|von|par|por|di|door|av|af|przez|autor(in)?:?|texte?:|text:|written by|reported by|reporting by|writing by|redaktion|redacción|redazione|redação|автор|كتب|文[/／:：]|作者|記者|记者|来源|來源|기자)[\s:：]+/iu,
  clock:
    /\b\d{1,2}[:.h]\d{2}\b|\b(19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}|\b\d{1,2}[./]\s?\d{1,2}[./]\s?(19|20)?\d{2}|\b\d{1,2}\.?\s(de )?[^\s\d.,:;]{3,10}\.?,?\s(de )?(19|20)\d{2}|\b[a-z][^\s\d.,:;]{2,8}\.?\s\d{1,2},?\s(19|20)\d{2}|\b(min(utes?|uten)?|hours?|days?) (ago|read|lesezeit)|updated|published|aktualisiert|veröffentlicht|publié|actualizado|publicado|aggiornat|pubblicat|bijgewerkt|uppdaterad|oppdatert|lesedauer|stand:/i,
  comments:
    /comment(s|ed|er)?\b|leave a reply|your email address|log in to|logged in|kommentare?\b|comentarios?|commentaires?|reacties|댓글|评论|コメント|留言/i,
  audio:
    /\b(video|watch|listen|audio|play(ing|er)?|autoplay|subtitles|loading|anhören|abspielen|javascript|browser|flash)\b/i,
  url: /https?:\/\/|www\.|\S@\S+\.\w|(^|\s)[@#]\w{2,}/i,
  embedNotice:
    /(external|externe[nrs]?|extern(al)?) (content|inhalt)|content from|third.party|drittplattform|redaktionell|einverstanden|personenbezogen|embedded|javascript|enable (cookies|js)|your browser|browser (doesn|does not|unterst)|contenu externe|contenido externo|accept (all )?cookies|zustimm/i,
  pointerLabel:
    /^\W{0,3}(see (more|also)|read (more|next|also|on)|related( (stories|articles|coverage|content|topics|posts))?|don.?t miss|more( stories| on this( story| topic)?)?|also (read|see)|watch( (now|more|also))?|listen( now)?|up next|recommended|what to read next|mehr (dazu|zum thema|lesen)|lesen sie (auch|mehr|dazu)|auch interessant|weitere (artikel|themen)|lire (aussi|également)|à lire( aussi)?|voir aussi|en savoir plus|lea también|le puede interesar|te puede interesar|más información|leia (também|mais)|veja também|saiba mais|leggi anche|per approfondire|lees (ook|meer)|läs (också|mer|även)|les også|czytaj (też|także|również|więcej)|zobacz (też|także|również)|baca juga|xem thêm|читайте также|читать также|ilgili haber)\s*([:：»>|]|$)/i,
  invitation:
    /\bsign up (for|to|here|now)\b|\bsubscribe (to|now|here|today)\b|\bfollow (us|me|him|her|them|@\w+|[^,;:!?]{2,40}) on (twitter|x|facebook|instagram|linkedin|threads|bluesky|youtube|tiktok|whatsapp|telegram|google)|\b(contact|reach) (the |our )?(staff|author|reporter|writer|newsroom|editor)|\bcontributed to this (report|story|article)|\bdo you have (a|an) (tip|story|issue|question|opinion)|\b(have|got) a (news )?(tip|story)\b|for more (stories|news|information) (like this|visit|from|on)|\bvisit our (website|news|terms)|\bmay (earn|receive) (a|an)? ?(affiliate )?commission|\bclick(ing)? here\b|\b(can|may) be reached at\b|\bsupports? (our|independent) journalism|\bif you.?re enjoying this article|download (the|our) .{0,20}app|laden sie (die|unsere) .{0,20}app|téléchargez (l.|notre) ?appli|descarg(a|ue) (la|nuestra) app|descarg(a|ue) (la|nuestra) aplicaci|baixe (o|a|nosso|nossa) app|scarica (la|l.)? ?(nostra )?app|folgen sie uns|unterstützen sie (uns|unsere)|abonnieren sie|hat ihnen dieser artikel gefallen|suivez.nous|abonnez.vous|síguenos|suscríbete|siga (o|a|nos)|assine (o|a|já)|seguici (su|anche)|iscriviti (alla|al|qui)|volg ons|följ oss|подписывайтесь|подпишитесь|تابعونا/i,
  rights:
    /all rights reserved|alle rechte vorbehalten|tous droits (de reproduction )?réservés|todos (los|os) (derechos|direitos) reservados|(tutti i )?diritti riservati|riproduzione riservata|may not be (published|reproduced|broadcast)|©\s?(19|20)\d\d|copyright (©|\(c\)|19|20)|terms of use and permissions|版权所有|版權所有|未经(书面|授权)|無断転載|무단.?전재|все права защищены/i,
  trailingCredit:
    /^\W{0,2}©|[([]\s?(image|images|photo|photos|picture|pic|credit|foto|fotos|bild|source|video|courtesy|crédit)s?\s?(:|by\b|via\b|credit)[^)\]]{0,80}[)\]]\W*$|\b(getty( images)?|shutterstock|afp|reuters|ap photo|epa|dpa|imago|picture alliance)\s?[)\]]\W*$/i,
  pointer: /\bclick\b|\btap\b|\bhere\b|\bhier\b|\bici\b|\baquí\b|\bqui\b/i,
} as const;

export type Phrase = keyof typeof PHRASES;
export const PHRASE_NAMES = Object.keys(PHRASES) as Phrase[];

export const ENDS_SENTENCE = /[.!?…。！？؟।॥۔։။][\s"'”’»«“„)\]」』】）›]*$/u;
export const OPENS_QUOTE = /^[\s(]*["'“„«‘‹「『»]/u;
export const HAS_QUOTE = /["“”„«»「」『』]/u;

/** A long block shows what it is at its ends; the middle only costs time. */
const HEAD = 200;
const TAIL = 140;

/** Letters whose lower case says something else than ignoring case does. */
const UNLIKE_THEIR_LOWER_CASE = /[\u0130\u017f\u1c80-\u1c88\u1e9e\u212a\u212b]/;
const IGNORING_CASE: readonly RegExp[] = PHRASE_NAMES.map((name) => PHRASES[name]);
let forLowerCase: readonly RegExp[] | null = null;

/** Patterns that ignore case are dear to compile and to run: nearly every text is put in lower case instead. */
function patternsFor(text: string): { readonly patterns: readonly RegExp[]; readonly read: string } {
  if (UNLIKE_THEIR_LOWER_CASE.test(text)) return { patterns: IGNORING_CASE, read: text };
  forLowerCase ??= IGNORING_CASE.map(({ source, flags }) => new RegExp(source, flags.replace('i', '')));
  return { patterns: forLowerCase, read: text.toLowerCase() };
}

const bitOf = new Map(PHRASE_NAMES.map((name, index) => [name, 1 << index]));
/** The bits of some phrases together. */
export const phraseBits = (names: readonly Phrase[]): number =>
  names.reduce((bits, name) => bits | (bitOf.get(name) ?? 0), 0);
export const ALL_PHRASES = phraseBits(PHRASE_NAMES);

/** Which of the wanted phrases the text says, as bits in the order of PHRASE_NAMES. */
export function readPhrases(text: string, wanted = ALL_PHRASES): number {
  const sample = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} … ${text.slice(-TAIL)}` : text;
  const { patterns, read } = patternsFor(sample);
  let bits = 0;
  for (let index = 0; index < patterns.length; index++)
    if ((wanted >>> index) & 1 && patterns[index]?.test(read)) bits |= 1 << index;
  return bits;
}
