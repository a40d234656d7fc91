import { listedUnder } from './listed-under.ts';

/**
 * Abbreviations written with a full stop, one list a language, for sentence boundary detection.
 * Source: written for this project from our own knowledge of each language; no list was copied.
 * Entries are lower case without the last stop.
 */
export interface AbbreviationLexicon {
  /** Never end a sentence: titles and words that need what follows. */
  readonly never: ReadonlySet<string>;
  /** Seldom end a sentence: they do only before a word that commonly opens one. */
  readonly seldom: ReadonlySet<string>;
  /** Need a number after them to be an abbreviation: "No. 5". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Numbers with a stop are ordinals: "am 3. März". */
  readonly ordinals: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

function lexicon(never: string, seldom = '', beforeNumber = '', ordinals = false): AbbreviationLexicon {
  return { never: set(never), seldom: set(seldom), beforeNumber: set(beforeNumber), ordinals };
}

export const ABBREVIATIONS_BY_LANGUAGE: Readonly<Record<string, AbbreviationLexicon>> = {
  en: lexicon(
    `mr mrs ms mx dr prof rev fr hon gov lt gen col sgt capt cmdr cpl maj adm brig sen sens rep reps pres supt insp det
    st mt ft messrs mme mlle v vs e.g i.e cf viz approx attys asst assoc dept`,
    `u.s u.k u.n u.a.e u.s.a u.s.s.r e.u d.c n.y l.a a.m p.m inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a est etc
    al ave blvd rd hwy univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.c n.d
    okla ore pa r.i s.c s.d tenn tex va vt wash w.va wis wyo ont que b.c no`,
    'no nos art p pp vol fig sec ch jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  de: lexicon(
    `dr prof hr hrn fr st dipl ing med jur phil z b bzw ca evtl ggf inkl exkl vgl sog u d o i s gem max min mind geb gest
    gen verh bspw insb lt od abs abschn allg altd angebl ehem einschl entspr erg hl jh kath ev mtl näml österr rd schwed
    städt südl nördl östl westl tel ungef urspr versch vorm zzgl bes dt engl franz jun sen`,
    'usw etc co mio mrd jan feb mär apr jun jul aug sep sept okt nov dez str tsd ff u.a z.t a.d',
    'nr art s bd kap abs ziff abb',
    true,
  ),
  fr: lexicon(
    'm mm mme mlle dr pr me mgr st ste cf p.ex ex av env min max tél éd vol chap',
    'etc janv févr avr juil sept oct nov déc apr j.-c boul bd',
    'no n art p pp vol fig',
  ),
  es: lexicon(
    'sr sra srta sres dr dra d dña prof lic ing arq gral cnel cap tte av avda c pza sto sta excmo ilmo mons p.ej ej aprox',
    'etc ee.uu ee uu s.a s.l cía ud uds vd vds ene feb mar abr may jun jul ago sept oct nov dic km tel',
    'n núm no art pág págs vol fig',
  ),
  it: lexicon(
    'on sig sigg sig.ra sig.na dott dr prof ing avv on sen gen col cap mons don arch geom rag es cfr ca v s st',
    'ecc s.p.a s.r.l spa srl a.c d.c gen feb mar apr mag giu lug ago set ott nov dic tel',
    'n nn art pag pagg vol fig',
  ),
  pt: lexicon(
    'sr sra srs dr dra d prof profa eng arq gen cel cap ten min dep sen gov av r pça sto sta exmo ex aprox p.ex',
    'etc s.a ltda cia jan fev mar abr mai jun jul ago set out nov dez tel',
    'n nº no art pág págs vol fig',
  ),
  nl: lexicon(
    'dhr mevr mw dr drs ir ing mr prof st ds bv bijv d w z d.w.z o.a m.b.t t.a.v t.o.v i.v.m e.d ca evt incl excl max min resp vgl zgn',
    'enz etc e.a n.v b.v jan feb mrt apr jun jul aug sep sept okt nov dec',
    'nr art blz p fig',
  ),
  pl: lexicon(
    `dr prof hab inż mgr ks bp abp św o.o gen płk ppłk mjr kpt por sierż np m.in tj tzn tzw ok al ul pl os im pn pt wg
    ww zob por red woj pow gm tys mln mld dot ds pkt`,
    'itd itp etc r w s.a sp z.o.o proc zł gr godz',
    'nr art poz str s t ust par',
    true,
  ),
  sv: lexicon(
    'dr prof bl a d v s k t ex t.ex bl.a d.v.s s.k fr.o.m t.o.m ca kl st resp inkl',
    'm.m etc osv mm',
    'nr s kap',
  ),
  da: lexicon(
    'dr prof hr fr f.eks bl.a ca kl d kr mio mia inkl ekskl pga st',
    'osv etc m.m m.fl',
    'nr s kap',
    true,
  ),
  nb: lexicon('dr prof f.eks bl.a ca kl d kr mill mrd inkl ekskl st', 'osv etc m.m m.fl', 'nr s kap', true),
  fi: lexicon('dr prof esim mm ns ko ks vrt n klo os tri fil', 'jne ym yms', 'nro s', true),
  cs: lexicon(
    'dr prof ing mgr mudr judr bc doc např tzv tj resp cca sv p pí gen plk min max',
    'atd apod aj r',
    'č čl str s',
    true,
  ),
  sk: lexicon(
    'dr prof ing mgr mudr judr bc doc napr tzv tj resp cca sv p gen plk',
    'atď apod r',
    'č čl str s',
    true,
  ),
  hu: lexicon('dr prof ifj id pl kb ún ill vö özv st u', 'stb kft bt zrt nyrt', 'sz', true),
  ru: lexicon(
    'г гг им ул д проф акад др тов т н э руб коп тыс см ср стр п св о б ген',
    'т.д т.п т.е др млн млрд',
    'ст п рис стр',
  ),
  uk: lexicon(
    'м вул д проф акад тов ім руб грн тис див стор п св о ген',
    'т.д т.п ін млн млрд',
    'ст п рис стор',
  ),
  tr: lexicon(
    'dr prof doç av sn yrd org gen alb yzb öğr gör vs bkz cad sok mah apt',
    'vb a.ş ltd şti',
    'no s md',
    true,
  ),
  ro: lexicon('dr prof dl dna d-na dnei sf gen col nr str bd', 'etc ș.a', 'nr art alin pag'),
  el: lexicon('κ κκ κα δρ καθ π.χ δηλ βλ', 'κλπ κ.λπ κτλ κ.ά', 'αρ σελ'),
  hi: lexicon('डॉ प्रो पं'),
  ar: lexicon('د أ.د ا.د'),
  vi: lexicon('tp ts ths gs pgs bs q p tx tt đ ô bà', 'v.v', 'q p'),
};

const NONE = lexicon('');
/** Used for every language besides its own list: international titles and initials of companies. */
export const ANY_LANGUAGE = lexicon('dr prof st vs', 'inc ltd corp etc', 'no nr');

export const abbreviationsOf = (language: string): AbbreviationLexicon =>
  ABBREVIATIONS_BY_LANGUAGE[listedUnder(language)] ?? NONE;
