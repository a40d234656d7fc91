/**
 * Words that commonly open a sentence and seldom follow an abbreviation within one, lower case.
 * Source: written for this project from our own knowledge of each language; no list was copied.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const STARTERS_BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(`the a an this that these those it its he she they we you i his her their our my there here but and or so yet
    in on at by for from with after before while when where if as since although though despite during among under over
    however meanwhile still also what who why how not no some many most more one both each according officials police`),
  de: set(`der die das ein eine einer eines dem den des er sie es wir ihr ich sein seine ihre dies diese dieser dieses damit
    dafür darauf dabei dazu und aber doch auch nach vor bei mit für auf im in am an zu zum zur von wie wenn als während
    dass ob so nun nur noch dann danach dort hier laut trotz seit bis man kein keine`),
  fr: set(`le la les un une des il elle ils elles on nous vous je ce cette ces cela son sa ses leur leurs et mais ou or
    donc en dans sur à au aux pour par avec après avant selon si quand comme depuis pendant sans`),
  es: set(`el la los las un una unos unas él ella ellos ellas se su sus este esta estos estas esto ese esa eso y pero o
    en con por para de del al según si cuando como desde tras durante además también no hay lo le`),
  it: set(`il lo la i gli le un uno una lui lei loro egli essi si questo questa questi queste ciò e ma o in nel nella con
    per di del della al alla secondo se quando come dopo prima durante anche non è`),
  pt: set(`o a os as um uma uns umas ele ela eles elas se seu sua este esta estes estas isso e mas ou em no na nos nas com
    por para de do da ao à segundo se quando como desde após durante também não`),
  nl: set(`de het een hij zij ze we wij ik dit dat deze die er zijn haar hun en maar of in op bij met voor van na volgens
    als toen terwijl ook niet geen daar hier`),
  pl: set(`to ten ta te on ona oni one jego jej ich a i ale w we na z ze do od po przed przy dla jak jeśli gdy kiedy
    według też nie jest są był była`),
  ru: set(
    `он она они оно это этот эта эти в на с из по для от но и а как что если когда после до при также не`,
  ),
};

export const startersOf = (language: string): ReadonlySet<string> | null =>
  STARTERS_BY_LANGUAGE[language] ?? null;
