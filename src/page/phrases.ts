/**
 * What the words of a block say that it is. Phrases of templates in the languages of the world's larger news markets;
 * they are features of the classifier and name the cause of a dropped block, they drop nothing by themselves.
 */
export const PHRASES = {
  related:
    /^(\W{0,3})(read (more|also|next|the full|our)|also read|see also|more (on|from|about|stories|news|coverage)|related|recommended|you (may|might) (also )?like|don.?t miss|up next|more:|watch( also|:| now)|listen( to|:)|in pictures|explained?:|(click|tap) here|learn more|find out more|continue reading|mehr zum|mehr (von|über|dazu|aus)|lesen sie (auch|mehr|hier)|lies (auch|mehr)|siehe auch|auch interessant|das könnte|weiterlesen|zum thema|lire (aussi|la suite|plus|également|notre)|à (lire|voir|écouter)|voir aussi|sur le même|notre dossier|(le[ae]|lea) (también|más|también|mais|también)|te puede|también|leia (também|mais|ainda)|veja (também|mais)|saiba mais|siga |leggi (anche|tutto|di più)|vedi anche|guarda anche|lees (ook|meer|verder)|bekijk ook|läs (också|mer|även)|les (også|mer)|læs (også|mere)|lue myös|katso myös|czytaj|zobacz (też|także|również)|przeczytaj|čtěte|oku:|ayrıca|xem (thêm|tiếp)|đọc (thêm|tiếp)|baca (juga|selengkapnya)|читайте|смотрите|читать|по теме|اقرأ|إقرأ|شاهد|مواضيع|بیشتر بخوانید|相关|相關|延伸|推荐|更多|あわせて|関連|【関連|もっと|관련|इसे भी|यह भी|ये भी|আরও)/i,
  promo:
    /newsletter|sign up|subscribe|subscription|inbox|download (the|our) app|our app|whatsapp|telegram channel|follow us|join (us|our)|donat|support (our|us)|become a|register (now|for|to)|free trial|abonn|anmelden|registrieren|jetzt (testen|lesen|abonnieren)|inscri(vez|re|bi)|suscr[ií]b|assine|iscriviti|nyhetsbrev|nieuwsbrief|uutiskirje|podcast|google news|app store|google play|unterstütz|kostenlos|gratis|premium|exclusive content|confianza|canal de|подпис|рассылк|الاشتراك|اشترك|تابعونا|订阅|關注|关注|扫码|구독|購読|會員|会員登録|đăng ký|berlangganan/i,
  credit:
    /(©|\(c\)|copyright|getty|shutterstock|\breuters\b|\bafp\b|\bap photo|\bdpa\b|\bepa\b|imago|picture alliance|photo(graph)?( by|:|s by)|image( by|:|s?:)|credit:|courtesy of|foto(s|graf[íi]a)?\s?[:/]|bild\s?[:/]|(photo|crédit)s?\s?[:/]|illustration\s?[:/]|screenshot|file photo|handout|archivbild|archivfoto|symbolbild|quelle:|fonte:|fuente:|źródło|фото|图片来源|图源|資料圖|圖[:：]|图[:：]|写真|撮影|사진)/i,
  notice:
    /all rights reserved|rights reserved|alle rechte|tous droits|reservados|riservat[ai]|terms (of|and)|privacy policy|cookie|datenschutz|may not be (published|reproduced)|reproduc|republish|this (article|story|post|content|report) (was|is|has been|first|originally|appeared|contains)|originally (published|appeared)|first (published|appeared)|affiliate|commission|editor.?s note|correction|clarification|an earlier version|this story has been|views expressed|opinions expressed|disclaimer|translated|edited by|with (files|reporting)|contributed (to|reporting)|contact (the|us)|tips?\b.*@|send (us|your)|staff writer|is an? (reporter|journalist|editor|correspondent|writer|author|professor|columnist|fellow)|mitarbeit|dieser (artikel|text|beitrag)|diesen artikel|cet article|este artículo|esta nota|este artigo|questo articolo|dit artikel|版权|版權|责任编辑|責任編輯|编辑[:：]|記者[:：]|声明|免责|無断|転載|무단|저작권|기자\s*\S+@|ban quyền|редак|правообл/i,
  share:
    /^(\W{0,3})(share|tweet|teilen|partager|compart|condividi|delen|dela|udostępnij|paylaş|chia sẻ|bagikan|поделиться|شارك|分享|共有|공유|copy link|print|email|facebook|twitter|whatsapp|link kopieren|drucken|merken|save|gift|listen|bookmark|comments?|kommentar)/i,
  advert:
    /^\W{0,3}(advertisement|advert|ad|ads|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|reklam[ea]?|annonse?|advertentie|реклама|إعلان|广告|廣告|広告|광고|quảng cáo|iklan|story continues below|scroll to continue|continue reading below|werbung)\b/i,
  byline:
    /^\W{0,3}(by|von|par|por|di|door|av|af|przez|autor(in)?:?|texte?:|text:|written by|reported by|reporting by|writing by|redaktion|redacción|redazione|redação|автор|كتب|文[/／:：]|作者|記者|记者|来源|來源|기자)[\s:：]+\p{Lu}?/iu,
  clock:
    /\b\d{1,2}[:.h]\d{2}\b|\b(19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}|\b\d{1,2}[./]\s?\d{1,2}[./]\s?(19|20)?\d{2}|\b\d{1,2}\.?\s(de )?\p{L}{3,10}\.?,?\s(de )?(19|20)\d{2}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2},?\s(19|20)\d{2}|\b(min(utes?|uten)?|hours?|days?) (ago|read|lesezeit)|updated|published|aktualisiert|veröffentlicht|publié|actualizado|publicado|aggiornat|pubblicat|bijgewerkt|uppdaterad|oppdatert|lesedauer|stand:/iu,
  comments:
    /comment(s|ed|er)?\b|leave a reply|your email address|log in to|logged in|kommentare?\b|comentarios?|commentaires?|reacties|댓글|评论|コメント|留言/i,
  audio:
    /\b(video|watch|listen|audio|play(ing|er)?|autoplay|subtitles|loading|anhören|abspielen|javascript|browser|flash)\b/i,
  url: /https?:\/\/|www\.|\S@\S+\.\w|(^|\s)[@#]\w{2,}/i,
  embedNotice:
    /(external|externe[nrs]?|extern(al)?) (content|inhalt)|content from|third.party|drittplattform|redaktionell|einverstanden|personenbezogen|embedded|javascript|enable (cookies|js)|your browser|browser (doesn|does not|unterst)|contenu externe|contenido externo|accept (all )?cookies|zustimm/i,
  pointer: /\bclick\b|\btap\b|\bhere\b|\bhier\b|\bici\b|\baquí\b|\bqui\b/i,
} as const;

export type Phrase = keyof typeof PHRASES;
export const PHRASE_NAMES = Object.keys(PHRASES) as Phrase[];

export const ENDS_SENTENCE = /[.!?…。！？؟।॥۔։။][\s"'”’»«“„)\]」』】）›]*$/u;
export const OPENS_QUOTE = /^[\s(]*["'“„«‘‹「『»]/u;
export const HAS_QUOTE = /["“”„«»「」『』]/u;
