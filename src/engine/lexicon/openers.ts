/**
 * Words that make the opening of a sentence lean on what came before, one list a language.
 * Source: written for this project from our own knowledge of each language; no list was copied.
 * Lower case. Words are matched whole against the first words; in Japanese and Chinese as the beginning of the text.
 */
export interface OpenerLexicon {
  /** Stand for somebody or something named before. */
  readonly pronouns: readonly string[];
  /** Point back, alone or with a noun ("this decision"). */
  readonly demonstratives: readonly string[];
  /** Join to the sentence before. */
  readonly connectives: readonly string[];
  /** Words after a demonstrative that make it point at the calendar or the text itself: "this week". */
  readonly calendar: readonly string[];
  /** Openings that only look dependent: "it is", "this is how". */
  readonly exempt: readonly string[];
  /** The same where it depends on a word further in ("it is hard to say", "those suffering from plague"); for lower case. */
  readonly empty?: RegExp;
  /** An article that is a pronoun before a verb: German "das ist", Dutch "het is". */
  readonly beforeVerb?: { readonly word: string; readonly verbs: readonly string[] };
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const phrases = (list: string): readonly string[] => list.split('|');

export const OPENERS_BY_LANGUAGE: Readonly<Record<string, OpenerLexicon>> = {
  en: {
    pronouns: words(
      'he she it they him her them his hers its their theirs himself herself itself themselves he’s she’s',
    ),
    demonstratives: words('this that these those such'),
    connectives: phrases(
      'but|and|or|nor|so|yet|however|therefore|thus|hence|moreover|furthermore|besides|meanwhile|nevertheless|nonetheless|instead|otherwise|consequently|accordingly|likewise|similarly|conversely|still|then|also|too|in addition|additionally|as a result|for example|for instance|in contrast|by contrast|on the other hand|in other words|in turn|in fact|indeed|of course|even so|that said|after that|after this|before this|before that|until this|at the same time|because of this|because of that|for this reason|for that reason|afterwards|afterward|later|earlier|both|neither|either|another|others|the latter|the former|one of them|some of them|most of them|many of them|all of them|none of them|two of them|the same|the other|the others|the two|the pair|the duo|the trio|not only that|what’s more|what is more|on top of that|along with that|with that|at that time|by then|since then|until then|even then|despite this|despite that|while there|asked about|asked if|asked whether|asked why|when asked|finally|lastly|secondly|thirdly|firstly|in the months since|in the years since|in the weeks since|in the days since|in the hours since|minutes later|hours later|days later|weeks later|months later|years later|a day later|a week later|a month later|a year later|the next day|the following day|the same day|that same|to that end|in response|in return|in reply|as such|either way|in any case|regardless|for starters|for one|for one thing|for another|in that regard|in this regard|in that case|in this case|in that sense|in this sense|in that way|in this way|which|doing so|doing that|to do so|to do this|to do that|if so|if not|at that point|at this point|from there|from then on|later that|earlier that|on one of those|in doing so|alternatively|better still|worse still|even better|even worse|worse|case in point|plus|or else|in short|again|once again|yes|at first glance|the same goes|without it|without them|without that|without this|on its own|in all|all told|long story short|to be fair|to be clear|to make matters worse|all of this|all of that|all this|all that|a short time later|a short while later|moments later|now they|now he|now she|now it|among them|chief among them|of those|of these|of them|the answer is|the reason is|the result is|the catch is|fear not|a further|everyone else|the following week|the following month|the following year|the following morning|beyond that|to sum up|in conclusion',
    ),
    calendar: words(
      'week month year morning afternoon evening night weekend summer winter spring autumn fall season century decade monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas time',
    ),
    exempt: phrases(
      'it wasn’t clear|it is not known|it remains to be seen|it is understood|it is believed|it is thought|it emerged|it has emerged|it was the first time|it is the first time|there is|there are|there was|there were|there has|there have|there will|there would|there may|there could|there had|no one|no other|first lady|first minister|second world|third party|next week|next month|next year|here’s|those who|those with|such a|later this|later in|earlier this|earlier in|still life|first responders|both sides|first class|either side|so far|then-president|second quarter|third quarter|first quarter|no new|no matter|beyond that point|beyond that date',
    ),
    // The two (?= ) say nothing new: without them compiling takes V8 six times as long, since it tries every path ahead.
    empty:
      /^["“]?(?:it(?:['’]s| is| was| would be| will be| can be| may be| takes| took| seems| remains)(?= )(?: \w+ly| very| so| too| still| now| often| even| also)?(?= ) (?:(?:not )?(?:hard|easy|difficult|impossible|possible|important|worth|time|clear|unclear|likely|unlikely|unusual|common|rare|illegal|legal|necessary|safe|better|best|tempting|too early|too late|no surprise|no secret|no wonder|no coincidence)\b|\w+ (?:years|months|weeks|days|hours) )|those \w+(?:ing|ed) )/,
  },
  de: {
    pronouns: words(
      'er sie es ihn ihm ihnen ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dessen deren',
    ),
    demonstratives: words(
      'dies diese dieser dieses diesen diesem jene jener jenes solche solcher solches derartige dieselbe derselbe dasselbe',
    ),
    connectives: phrases(
      'aber|und|oder|doch|jedoch|allerdings|deshalb|daher|darum|deswegen|dennoch|trotzdem|außerdem|zudem|ferner|darüber hinaus|hingegen|dagegen|stattdessen|sonst|ansonsten|dann|danach|anschließend|dabei|dafür|dazu|damit|daraus|daran|darin|darauf|darunter|davon|davor|dadurch|dort|dortige|hier|hierbei|hierfür|hierzu|auch|ebenfalls|ebenso|gleichzeitig|zugleich|schließlich|zuvor|seitdem|seither|inzwischen|unterdessen|währenddessen|zum beispiel|beispielsweise|somit|folglich|also|so|denn|nämlich|übrigens|immerhin|vielmehr|beide|beiden|die beiden|letztere|letzterer|erstere|ersterer|weiter|weiterhin|einerseits|andererseits|das heißt|mit anderen worten|im gegenteil|später|wenig später|tage später|wochen später|monate später|jahre später|kurz zuvor|kurz davor|kurz danach|unmittelbar davor|unmittelbar danach|am selben tag|tags darauf|kurz darauf|daraufhin|zudem|nun|ein anderer|eine andere|zunächst|ja|nein|demnach|in ähnlicher weise|auf diese weise|am selben nachmittag|am selben abend|am selben morgen|im selben jahr|im selben monat|zur selben zeit|zur gleichen zeit|am gleichen tag|im gleichen jahr|am tag darauf|ein jahr später|zwei jahre später|genau das|genau hier|insofern|infolgedessen|demgegenüber|andernfalls|hinzu kommt|hinzu kam|hinzu kommen|nicht nur das|mehr noch|kurzum|ihm zufolge|ihr zufolge|ihnen zufolge|endlich wieder|gemeint ist|gemeint sind|all das|all dies|all dem|all dessen|angesichts dessen|bestes beispiel dafür|ein beispiel dafür|grund dafür|nicht etwa|ähnlich sieht|ähnlich ist|ähnlich war|ähnlich geht|ähnlich verhält|ähnlich äußerte|trotz allem|im anschluss|im gegenzug|bis dahin|erst danach|erst dann|damals|ähnliches gilt|gleiches gilt|das gleiche gilt|dasselbe gilt|im unterschied dazu|im gegensatz dazu|im vergleich dazu|hinzu käme|hinzu kämen|hinzu komme|kein wunder|ein solcher|eine solche|ein solches|einen solchen|einer solchen|einem solchen|ersteres|letzteres|nichtsdestotrotz|gleichwohl|indes|derweil|ebenso wenig|dementsprechend|demzufolge|obendrein|überdies|viele davon|einige davon|manche davon|eine davon|einer davon|eines davon|zwei davon|drei davon|von denen|bald darauf|von da an|eine der beiden|einer der beiden|eines der beiden|selbst dann|nicht so bei|nicht so in|nicht so im|nicht so beim',
    ),
    calendar: words(
      'woche monat jahr morgen abend nacht nachmittag wochenende sommer winter frühjahr frühling herbst saison jahrhundert montag dienstag mittwoch donnerstag freitag samstag sonntag tag tage tagen wochen',
    ),
    exempt: phrases(
      'es ist unklar|es war zunächst unklar|es bleibt unklar|es gibt|es gab|so viele|noch nie|noch ist|noch immer|dort wo|im anschluss an|im anschluss der|erst dann wenn|auch dann wenn|selbst dann wenn|damals in der',
    ),
    beforeVerb: {
      word: 'das',
      verbs: words(
        'ist war sei wäre sind waren hat hatte hätte wird wurde würde kann könnte soll sollte will wollte muss müsste darf dürfte bedeutet bedeute zeigt heißt gilt gelte geht gehe liegt liege macht machte führt führte reicht gab gibt kam kommt sagte sagt teilte berichtet berichtete erklärte betrifft entspricht ergab geschah gelang sorgt sorgte zeige könne müsse komme gäbe hieße auch alles aber',
      ),
    },
  },
  fr: {
    pronouns: words(
      'il elle ils elles lui leur eux celui celle ceux celles son sa ses leurs celui-ci celle-ci ceux-ci celles-ci',
    ),
    demonstratives: words('ce cet cette ces cela ceci ça c’est c’était'),
    connectives: phrases(
      'mais|et|ou|or|donc|car|cependant|pourtant|toutefois|néanmoins|ainsi|aussi|de plus|en outre|par ailleurs|par conséquent|en revanche|au contraire|en effet|d’ailleurs|enfin|puis|ensuite|alors|après cela|dès lors|pendant ce temps|de même|par exemple|en somme|bref|autrement dit|là|ici|là-bas|autre|un autre|une autre|d’autres|les deux|tous deux|ce dernier|cette dernière|ces derniers|ces dernières|à l’inverse|d’un autre côté|malgré cela|pour autant|reste que|en même temps|également|résultat|oui|non|parmi eux|parmi elles|à ce moment-là|cette fois|dans ce cadre|dans ce contexte|à cet égard|depuis ce|il s’agit|un peu plus tard|quelques jours plus tard|quelques minutes plus tard|le même jour|il en va|c’est pourquoi|en cause|parmi ces|tout cela|tout ceci|tout ça|le lendemain|la même année|au même moment|voilà pourquoi|pour preuve|d’où|dans la foulée|de ce fait|de cette façon|de cette manière|en conséquence|d’autre part|à ses yeux|à ses côtés|à leurs côtés|c’est dire|toujours est-il|faute de quoi|auquel cas|jusque-là|d’ici là|ce faisant|l’un comme l’autre|en l’occurrence|à cela s’ajoute|s’y ajoute|s’y ajoutent|par la suite|entre-temps|au lieu de cela|même constat|même son de cloche',
    ),
    calendar: words(
      'semaine mois année matin matinée soir soirée nuit week-end été hiver printemps automne saison siècle lundi mardi mercredi jeudi vendredi samedi dimanche jour jours',
    ),
    exempt: phrases(
      'il y a|il y avait|il est encore|il faut|il faudra|il n’y a|alors que|alors qu|le lendemain de|le lendemain du|le lendemain des|la veille de|la veille du|la veille des|au même moment où|dans la foulée de|dans la foulée du|dans la foulée des|le lendemain d’un|le lendemain d’une|dans la foulée d’un|dans la foulée d’une|en conséquence de|en conséquence du|en conséquence des|d’où vient|d’où viennent|la même année que|le même jour que',
    ),
  },
  es: {
    pronouns: words('él ella ellos ellas su sus le les lo suyo suya'),
    demonstratives: words(
      'este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas tal tales dicho dicha dichos dichas',
    ),
    connectives: phrases(
      'pero|y|e|o|sin embargo|no obstante|además|también|así|así que|por eso|por ello|por lo tanto|por tanto|entonces|luego|después|mientras tanto|asimismo|igualmente|en cambio|por el contrario|de hecho|es decir|o sea|por ejemplo|en consecuencia|al mismo tiempo|por otra parte|por otro lado|por su parte|a su vez|finalmente|por último|allí|ahí|aquí|ambos|ambas|otro|otra|otros|otras|el mismo|la misma|aun así|a pesar de ello|tras ello|desde entonces|en ese sentido|en este sentido|incluso|tampoco|porque|dijo|añadió|explicó|aseguró|señaló|afirmó|agregó|indicó|apuntó|concluyó|subrayó|recordó|fue|era|eran|fueron|se trata|se trataba|según él|según ella|ese mismo|esa misma|poco después|horas después|días después|años después|de esta manera|de esta forma|de este modo|de ese modo|todo ello|todo esto|todo eso|respecto a esto|a este respecto|al respecto|al día siguiente|ante esto|ante ello|para ello|algo que|algo similar|lo cual|prueba de ello|muestra de ello|ejemplo de ello|en cualquier caso|en todo caso|de todos modos|de todas formas|quizá porque|quizás porque|tal vez porque|a la inversa|por el otro|acto seguido|por aquel entonces|por entonces|hasta entonces|a partir de entonces|a partir de ahí|de lo contrario|de ser así|pese a ello|en otras palabras|del mismo modo|de la misma manera|de igual modo|uno de ellos|una de ellas|dos de ellos|algunos de ellos|muchos de ellos|la mayoría de ellos|ninguno de ellos|cada uno de ellos|ocurre lo mismo|nada de eso',
    ),
    calendar: words(
      'semana mes año mañana tarde noche fin verano invierno primavera otoño temporada siglo lunes martes miércoles jueves viernes sábado domingo',
    ),
    exempt: phrases(
      'no hay|no había|además de|después de|no fue|no es|no se|lo que|así es|al día siguiente de|al día siguiente del|del mismo modo que|de la misma manera que',
    ),
  },
  it: {
    pronouns: words('lui lei loro egli ella essi esse esso essa suo sua suoi sue'),
    demonstratives: words(
      'questo questa questi queste quello quella quelli quelle ciò tale tali quest’ultimo quest’ultima',
    ),
    connectives: phrases(
      'ma|e|o|però|tuttavia|quindi|dunque|perciò|pertanto|inoltre|anche|infatti|invece|poi|intanto|nel frattempo|così|ad esempio|per esempio|cioè|insomma|infine|allora|eppure|comunque|del resto|d’altra parte|al contrario|allo stesso tempo|di conseguenza|per questo|da allora|lì|là|qui|entrambi|entrambe|altro|altra|altri|altre|un altro|un’altra|lo stesso|la stessa|ancora|neanche|nemmeno|sì|no|a sua volta|da parte sua|dopo di che|dopo ciò|si tratta|si trattava|ha aggiunto|ha detto|ha spiegato|ha concluso|ha poi|poco dopo|il giorno dopo|secondo lui|secondo lei|al loro fianco|al suo fianco|accanto a lui|per lui|per lei|in questo modo|in particolare|tutto ciò|tutto questo|il giorno seguente|peraltro|d’altronde|d’altro canto|a quel punto|in quel momento|in quell’occasione|da quel momento|a tal fine|a tal proposito|a tale proposito|a questo proposito|al riguardo|in proposito|in tal senso|in tal modo|in tal caso|in caso contrario|altrimenti|viceversa|ecco perché|motivo per cui|ragione per cui|in altre parole|nonostante ciò|ciononostante|detto questo|detto ciò|fatto sta che|uno di loro|una di loro|due di loro|alcuni di loro|molti di loro|nessuno di loro|ognuno di loro|fino ad allora|lo stesso vale|stesso discorso|dal canto suo|dal canto loro|nel contempo|al tempo stesso|per contro|in ogni caso',
    ),
    calendar: words(
      'settimana mese anno mattina mattino sera notte pomeriggio weekend estate inverno primavera autunno stagione secolo lunedì martedì mercoledì giovedì venerdì sabato domenica',
    ),
    exempt: phrases(
      'dopo il|dopo la|dopo le|dopo i|dopo aver|dopo l|gli stati|gli italiani|gli agenti|gli investigatori|gli uomini|gli ultimi',
    ),
  },
  pt: {
    pronouns: words('ele ela eles elas seu sua seus suas lhe lhes dele dela'),
    demonstratives: words(
      'este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo tal tais',
    ),
    connectives: phrases(
      'mas|e|ou|porém|contudo|todavia|no entanto|entretanto|além disso|também|assim|portanto|por isso|então|depois|enquanto isso|por outro lado|por sua vez|ou seja|por exemplo|de fato|aliás|ainda assim|ao mesmo tempo|em seguida|finalmente|por fim|ali|lá|aqui|ambos|ambas|outro|outra|outros|outras|o mesmo|a mesma|já|desde então|apesar disso|porque|nesse sentido|neste sentido|da mesma forma|até porque|trata-se|tratava-se|disse|acrescentou|afirmou|explicou|concluiu|foi|era|eram|segundo ele|segundo ela|para ele|para ela|pouco depois|dias depois|no mesmo dia|desta forma|dessa forma|deste modo|tudo isso|tudo isto|no dia seguinte|coisa que|razão pela qual|motivo pelo qual|prova disso|exemplo disso|em contrapartida|pelo contrário|do mesmo modo|da mesma maneira|tampouco|mesmo assim|de qualquer forma|de qualquer modo|em todo caso|dito isso|dito isto|na ocasião|por seu lado|por seu turno|em consequência|por conseguinte|consequentemente|com isso|com isto|caso contrário|do contrário|um deles|uma delas|dois deles|duas delas|alguns deles|algumas delas|muitos deles|nenhum deles|cada um deles|a maioria deles|daí|a partir daí|até então|a partir de então|em outras palavras|nesse caso|neste caso|nada disso|o mesmo acontece|o mesmo ocorre',
    ),
    calendar: words(
      'semana mês ano manhã tarde noite fim verão inverno primavera outono temporada século segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
    ),
    exempt: phrases(
      'não há|não é|não foi|depois de|depois da|depois do|além do|além da|já o|já a|já os|já as|no dia seguinte à|no dia seguinte ao|no mesmo dia em|no mesmo dia do|no mesmo dia da|na ocasião da|na ocasião do|do mesmo modo que|da mesma maneira que|no mesmo dia que|no dia seguinte a|na ocasião em|com isso em mente',
    ),
  },
  nl: {
    pronouns: words('hij zij ze hem haar hen hun zijn'),
    demonstratives: words('dit dat deze die zulke zo’n dergelijke'),
    connectives: phrases(
      'maar|en|of|want|echter|toch|daarom|daardoor|dus|bovendien|daarnaast|ook|verder|vervolgens|daarna|toen|intussen|ondertussen|tegelijkertijd|daarentegen|bijvoorbeeld|kortom|immers|namelijk|daarbij|daarmee|daarvoor|daarop|daarin|hierdoor|hiermee|hierbij|eerder|later|sindsdien|daar|hier|beide|beiden|een ander|andere|dezelfde|hetzelfde|nee|ja|eveneens|evenals|zo|dan|uiteindelijk|ten slotte|tot slot|desondanks|niettemin|het gaat om|het ging om|dat geldt|volgens hem|volgens haar|volgens hen|even later|niet veel later|diezelfde|dat betekent|zo ook|dat alles|dit alles|de volgende dag|diezelfde dag',
    ),
    calendar: words(
      'week maand jaar ochtend avond nacht middag weekend zomer winter lente voorjaar herfst najaar seizoen eeuw maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    ),
    exempt: phrases(
      'het is nog niet|het is niet|het is onduidelijk|het kabinet|het bedrijf|het team|het onderzoek|er is|er zijn|later dit|eerder dit|ook al',
    ),
    beforeVerb: {
      word: 'het',
      verbs: words(
        'is was wordt werd gaat ging lijkt leek blijft bleef heeft had kan kon zou zal moet moest betekent betekende komt kwam ligt lag gebeurde gebeurt duurt duurde blijkt bleek betreft',
      ),
    },
  },
  pl: {
    pronouns: words('on ona ono oni one jego jej ich im mu jemu nim nią nimi swój swoje'),
    demonstratives: words('ten ta to te ci tego tej tych tym tymi taki taka takie tacy ów owa'),
    connectives: phrases(
      'ale|i|a|lub|albo|jednak|jednakże|natomiast|zatem|więc|dlatego|ponadto|poza tym|również|także|też|tymczasem|potem|następnie|później|wtedy|wówczas|tam|tutaj|tu|przy tym|przez to|dzięki temu|mimo to|z kolei|na przykład|innymi słowy|w efekcie|w rezultacie|w związku z tym|jednocześnie|oboje|obaj|obie|inny|inna|inni|kolejny|kolejna|ten sam|ta sama|wreszcie|zresztą|zaś|bo|dodał|dodała|jak dodał|jak dodała|według niego|według niej|jego zdaniem|jej zdaniem|ich zdaniem|chodzi o|w ten sposób|tego samego dnia|zwłaszcza|następnego dnia|wszystko to|co więcej|na dodatek|w dodatku|oprócz tego|mało tego|wobec tego|w takim razie|od tego czasu|w tym samym czasie|z tego powodu|dlatego też|w konsekwencji|w wyniku tego|mimo tego|wręcz przeciwnie|tak więc|po drugie|po trzecie|każdy z nich|jeden z nich|jedna z nich|część z nich|większość z nich|wielu z nich|niektórzy z nich|żaden z nich|wśród nich|to samo|tylko że|na tym nie koniec',
    ),
    calendar: words(
      'tydzień tygodniu miesiąc miesiącu rok roku ranek wieczór wieczoru noc nocy weekend lato zima wiosna jesień sezon sezonie wiek poniedziałek wtorek środa czwartek piątek sobota niedziela',
    ),
    exempt: phrases('nie ma|nie będzie|nie wiadomo|nie tylko|tak wynika'),
  },
  sv: {
    pronouns: words('han hon den det de honom henne dem hans hennes dess deras sin sitt sina'),
    demonstratives: words('detta denna dessa sådan sådana sådant'),
    connectives: phrases(
      'men|och|eller|så|dock|därför|därmed|dessutom|också|även|samtidigt|däremot|trots det|sedan|därefter|då|där|här|senare|till exempel|å andra sidan|båda|bägge|den senare|annars|istället|i stället|dessförinnan|även om det|därpå|emellertid|vidare|efteråt|enligt honom|enligt henne|enligt dem|kort därefter|det handlar om|i samma|samma dag|allt detta',
    ),
    calendar: words('vecka månad år morgon kväll natt helg sommar vinter vår höst'),
    exempt: phrases(
      'det är oklart|det finns|det fanns|den som|de som|så många|den nya|den svenska|de svenska|det svenska',
    ),
  },
  da: {
    pronouns: words('han hun den det de ham hende dem hans hendes dens dets deres sin sit sine'),
    demonstratives: words('dette denne disse sådan sådanne'),
    connectives: phrases(
      'men|og|eller|så|dog|derfor|dermed|desuden|også|samtidig|derimod|alligevel|siden|derefter|da|der|her|senere|for eksempel|på den anden side|begge|ellers|i stedet|efterfølgende|herefter|derpå|imidlertid|hertil|derudover|i den forbindelse|ifølge ham|ifølge hende|ifølge dem|kort efter|kort tid efter|samme dag|det handler om|alt dette',
    ),
    calendar: words('uge måned år morgen aften nat weekend sommer vinter forår efterår'),
    exempt: phrases(
      'der er|der var|det er uklart|den nye|de nye|den danske|de danske|det danske|så mange|da den|da det|da de',
    ),
  },
  nb: {
    pronouns: words('han hun den det de ham henne dem hans hennes dens dets deres sin sitt sine'),
    demonstratives: words('dette denne disse slik slike'),
    connectives: phrases(
      'men|og|eller|så|likevel|derfor|dermed|dessuten|også|samtidig|derimot|siden|deretter|da|der|her|senere|for eksempel|på den andre siden|begge|ellers|i stedet|etterpå|etter dette|imidlertid|i tillegg|videre|ifølge ham|ifølge henne|ifølge dem|kort tid etter|samme dag|det handler om|alt dette',
    ),
    calendar: words('uke uken måned år morgen kveld natt helg sommer vinter vår høst'),
    exempt: phrases(
      'det er uklart|det finnes|den nye|de nye|den norske|de norske|det norske|så mange|da den|da det|da de',
    ),
  },
  ru: {
    pronouns: words('он она оно они его её ее их им ему ей ими нему ней них свой своя свои'),
    demonstratives: words(
      'это этот эта эти этого этой этих этому этим тот та те того таких такой такая такие такое',
    ),
    connectives: phrases(
      'но|и|а|или|однако|поэтому|потому|кроме того|также|тоже|при этом|тем не менее|затем|потом|тогда|там|здесь|между тем|тем временем|в то же время|например|так|таким образом|впрочем|зато|позже|после этого|оба|обе|в результате|с другой стороны|вместо этого|более того|к тому же|причем|причём|тут|вот|все это|всё это|именно поэтому|без него|без нее|без неё|без них|всем он|всё же|все же|по его словам|по ее словам|по её словам|по их словам|речь идет|речь идёт|об этом|в частности|спустя некоторое время|в тот же день|в этот же день',
    ),
    calendar: words('неделе неделю месяце месяц году год утро вечер ночь лето зиму весну осень'),
    exempt: phrases('так как|там где|те кто|та же'),
  },
  id: {
    pronouns: words('ia dia beliau mereka nya'),
    demonstratives: words('ini itu hal'),
    connectives: phrases(
      'tetapi|tapi|jadi|maka|itulah|inilah|bisa jadi|ada juga|begitu juga|demikian|dengan begitu|akibatnya|namun|dan|atau|sehingga|karena itu|oleh karena itu|selain itu|di samping itu|juga|kemudian|lalu|setelah itu|sementara itu|meski demikian|meskipun demikian|dengan demikian|misalnya|sebaliknya|bahkan|selanjutnya|keduanya|sebelumnya',
    ),
    calendar: [],
    exempt: phrases('hal yang'),
  },
  tr: {
    pronouns: words('o onlar onun onların ona onu onlara onları kendisi kendileri'),
    demonstratives: words('bu şu bunlar bunun buna bunu böyle öyle'),
    connectives: phrases(
      'ama|fakat|ancak|ve|veya|bu nedenle|bu yüzden|ayrıca|öte yandan|bununla birlikte|buna rağmen|daha sonra|sonra|ardından|örneğin|böylece|üstelik|aynı zamanda|oysa|yine de|dolayısıyla|ikisi|kendisine|aynı gün',
    ),
    calendar: words('hafta ay yıl sabah akşam gece yaz kış'),
    exempt: phrases('sonra gelen'),
  },
  ko: {
    pronouns: phrases('그는|그가|그의|그녀|그들|이들|이에|이로'),
    demonstratives: phrases('이는|이것|이런|이러한|이같은|이 같은|그런|그러한|그 '),
    connectives: phrases(
      '하지만|그러나|그런데|그러면서|그러자|그러다|그러니|이어서|이때|이 때|그래서|따라서|또한|또 |그리고|한편|다만|이어 |이후|그럼에도|반면|예를 들어|결국|특히|아울러|더구나|게다가|즉 |즉,',
    ),
    calendar: [],
    exempt: phrases('이후 첫'),
  },
  ja: {
    pronouns: phrases(
      '彼は|彼が|彼女は|彼女が|彼らは|同氏は|同社は|同社が|同省は|同国は|同紙は|同日|同課|同省|同庁|同署|同県|同市|同町|同大|同校|同誌|同容疑者|同被告|同事件|同法|同案|同党|同団体|同年|同月|同時期',
    ),
    demonstratives: phrases(
      'これ|それ|あれ|この|その|あの|こうした|そうした|こういった|このような|そのような',
    ),
    connectives: phrases(
      'しかし|だが|ただ|ただし|また|さらに|そして|一方|そのため|このため|したがって|つまり|例えば|たとえば|なお|ところが|それでも|それに|すると|だから|でも|では|加えて|同時に|ちなみに|もっとも|とはいえ|その後|ここ|そこ|両者|中でも|なかでも|とりわけ|むしろ|実際|というのも|ほかに|ほかにも|他にも|どちらも|前者|後者',
    ),
    calendar: [],
    exempt: phrases(
      'ここ数|この日|この夏|この冬|この春|この秋|この週末|その日暮らし|このほど|このたび|この度|これまで|これから',
    ),
  },
  zh: {
    pronouns: phrases('他|她|它|他们|她们|它们|他們|她們|它們|其'),
    demonstratives: phrases('这|這|那|此|该|該'),
    connectives: phrases(
      '但|但是|然而|不过|不過|因此|所以|于是|於是|此外|另外|同时|同時|而且|并且|並且|而|不仅如此|不僅如此|例如|比如|总之|總之|随后|隨後|之后|之後|接着|接著|然后|然後|与此同时|與此同時|相反|反之|换言之|換言之|也就是说|也就是說|对此|對此|为此|為此|据此|據此|除此之外|尽管如此|儘管如此|即便如此|两者|兩者|其中|其他|其它|另一|再者|当时|當時|那时|那時|这里|這裡|那里|那裡|还有|還有|双方|雙方|报道称|報道稱|报道说|同日|当天|當天|当日|當日|次日|翌日|上述|前者|后者|後者|一方面|另一方面|最后|最後|会上|會上|后来|後來|除了以上',
    ),
    calendar: [],
    exempt: phrases(
      '其他国家|其實|这一年|此间|此間|这个周末|這個週末|但丁|但泽|那曲|那不勒斯|那霸|他人|他国|该隐',
    ),
  },
  hi: {
    pronouns: words(
      'वह वे उस उसे उसका उसकी उसके उसने उससे उन उन्हें उनका उनकी उनके उन्होंने इसे इससे इसका इसकी इसके इसने इनके इन्हें',
    ),
    demonstratives: words('यह ये इस इन ऐसे ऐसी ऐसा'),
    connectives: phrases('लेकिन|और|इसलिए|हालांकि|वहीं|साथ ही|फिर|तब|वहां|यहां|मगर|परंतु|बाद में|दोनों|उधर|इधर'),
    calendar: words('साल वर्ष महीने सप्ताह हफ्ते बार समय'),
    exempt: [],
  },
  uk: {
    pronouns: words('він вона воно вони його її їх їм йому їй ними них нього неї свій своя свої'),
    demonstratives: words('це цей ця ці цього цієї цих цьому цим той та ті того тих такий така таке такі'),
    connectives: phrases(
      'але|і|й|а|або|однак|проте|тому|отже|крім того|також|теж|при цьому|тим не менш|потім|тоді|там|тут|тим часом|водночас|наприклад|так|таким чином|втім|зате|пізніше|після цього|обидва|обидві|в результаті|з іншого боку|натомість|більше того|до того ж|за його словами|за її словами|за їхніми словами|йдеться|про це|зокрема|того ж дня',
    ),
    calendar: words('тижні тиждень місяці місяць році рік ранок вечір ніч'),
    exempt: phrases('цього року|цього тижня|цього місяця|так як|там де|ті хто'),
  },
  cs: {
    pronouns: words('on ona ono oni ony jeho její jejich jemu jí jim jej'),
    demonstratives: words(
      'to ten ta ti ty tento tato toto tyto tito toho této těchto tomu takový taková takové',
    ),
    connectives: phrases(
      'ale|a|i|nebo|však|avšak|proto|tedy|takže|navíc|také|rovněž|přitom|přesto|poté|potom|pak|tehdy|tam|tady|zde|mezitím|zároveň|například|tak|naopak|později|následně|oba|obě|kromě toho|na druhou stranu|místo toho|podle něj|podle ní|podle nich|dále|nicméně|jde o|jedná se|téhož dne|stejně tak',
    ),
    calendar: words('týden týdnu měsíc měsíce rok roku roce ráno večer noc víkend'),
    exempt: phrases('tak jako'),
  },
  ro: {
    pronouns: words('el ea ei ele lui'),
    demonstratives: words(
      'acesta aceasta aceștia acestea acest această acești aceste acestuia acesteia asta ăsta acel acea acei acele acela aceea astfel',
    ),
    connectives: phrases(
      'dar|și|sau|însă|totuși|deci|prin urmare|așadar|de asemenea|în plus|mai mult|în schimb|apoi|atunci|acolo|aici|între timp|în același timp|de exemplu|ulterior|ambii|ambele|pe de altă parte|potrivit acestuia|potrivit acesteia|tot el|tot ea|la rândul său|după aceea',
    ),
    calendar: words('săptămână an lună dimineață seară noapte weekend'),
    exempt: [],
  },
  fi: {
    pronouns: words(
      'hän he se ne hänen heidän sen niiden hänet heidät siitä siihen siinä sitä niitä niistä häntä heitä',
    ),
    demonstratives: words(
      'tämä nämä tuo nuo tämän näiden tätä näitä tällainen tällaiset sellainen tässä tästä tähän',
    ),
    connectives: phrases(
      'mutta|ja|tai|kuitenkin|siksi|siten|lisäksi|myös|sitten|silloin|siellä|täällä|samalla|esimerkiksi|toisaalta|myöhemmin|sen jälkeen|molemmat|sen sijaan|niinpä|joten|silti',
    ),
    calendar: words('viikko viikolla vuosi vuonna kuukausi aamu ilta yö'),
    exempt: phrases('se että'),
  },
  vi: {
    pronouns: phrases('bà ấy|anh ấy|cô ấy|họ|nó|chúng|ông ấy|anh này|người này|ông này|bà này'),
    demonstratives: phrases('điều này|điều đó|việc này|việc đó|đây|vụ việc này'),
    connectives: phrases(
      'nhưng|và|hoặc|tuy nhiên|do đó|vì vậy|vì thế|ngoài ra|bên cạnh đó|đồng thời|sau đó|khi đó|lúc đó|tại đây|trong khi đó|ví dụ|ngược lại|cả hai|tuy vậy|mặc dù vậy|theo đó|trước đó|cũng',
    ),
    calendar: [],
    exempt: [],
  },
  hu: {
    pronouns: words('ő ők őt neki nekik azt azok azokat annak'),
    demonstratives: words('ez ezt ezek ezeket ezzel ezért erre ebben ebből ilyen olyan'),
    connectives: phrases(
      'de|és|vagy|azonban|ugyanakkor|ezért|tehát|így|emellett|továbbá|akkor|ott|itt|eközben|például|viszont|később|ezután|majd|mindkettő|ráadásul|ennek ellenére|másrészt|szerinte|hozzátette|közben|ugyanis|mert|pedig',
    ),
    calendar: words('héten évben hónapban reggel este éjjel'),
    exempt: [],
  },
  lt: {
    pronouns: words('jis ji jie jos jo jų jam jai jiems juos'),
    demonstratives: words('šis ši šie šios tai tas ta tie tos toks tokia tokie šio šių to tų'),
    connectives: phrases(
      'bet|ir|arba|tačiau|todėl|be to|taip pat|tada|ten|čia|tuo tarpu|pavyzdžiui|vėliau|po to|abu|abi|vis dėlto|taigi|anot jo|anot jos|pasak jo|pasak jos|pasak jų|juk|visa tai',
    ),
    calendar: words('savaitę mėnesį metais metų rytą vakarą naktį'),
    exempt: [],
  },
  lv: {
    pronouns: words('viņš viņa viņi viņas viņam viņai viņiem viņu'),
    demonstratives: words('šis šī šie šīs tas tā tie tās tāds tāda šo to'),
    connectives: phrases(
      'bet|un|vai|tomēr|tāpēc|turklāt|arī|tad|tur|šeit|tikmēr|piemēram|vēlāk|pēc tam|abi|abas|līdz ar to|pēc viņa teiktā|pēc viņas teiktā',
    ),
    calendar: words('nedēļu nedēļā mēnesi mēnesī gadu gadā rītu rītā vakaru vakarā'),
    exempt: [],
  },
  el: {
    pronouns: words('εκείνος εκείνη εκείνοι'),
    demonstratives: words('αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη εκείνο τέτοιος τέτοια'),
    connectives: phrases(
      'αλλά|και|ή|όμως|ωστόσο|επομένως|επίσης|επιπλέον|τότε|εκεί|εδώ|εν τω μεταξύ|για παράδειγμα|αργότερα|στη συνέχεια|έτσι|παράλληλα|ακόμη|αντίθετα|πρόκειται για|όπως είπε|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια|ο ίδιος|η ίδια|οι ίδιοι',
    ),
    calendar: words('εβδομάδα μήνα χρόνο πρωί βράδυ'),
    exempt: [],
  },
  bg: {
    pronouns: words('той тя то те го я ги му ѝ им неговият нейният техният'),
    demonstratives: words('това този тази тези онзи онази онези такъв такава такива'),
    connectives: phrases(
      'но|и|или|обаче|затова|освен това|също|тогава|там|тук|междувременно|например|по-късно|след това|двамата|двете|въпреки това|така|според него|според нея|според тях|става дума|по думите му|по думите ѝ',
    ),
    calendar: words('седмица месец година сутрин вечер'),
    exempt: [],
  },
  ar: {
    pronouns: words('هو هي هم هما'),
    demonstratives: words('هذا هذه ذلك تلك هؤلاء أولئك'),
    connectives: phrases(
      'لكن|ولكن|كما|وهو|وهي|وهم|أيضا|أيضًا|أيضاً|كذلك|إلا أن|غير أن|ومع ذلك|مع ذلك|لذلك|ولذلك|وبالتالي|في المقابل|وفي المقابل|ثم|وأضاف|وأضافت|وتابع|وتابعت|وأردف|وهذا|وهذه|وذلك|فيما بعد|بعد ذلك|وبعد ذلك|هناك|وهناك|كلاهما',
    ),
    calendar: words('الأسبوع الشهر العام الصيف الشتاء'),
    exempt: [],
  },
  fa: {
    pronouns: words('او آنها وی ایشان'),
    demonstratives: words('این آن چنین'),
    connectives: phrases(
      'اما|و|یا|ولی|بنابراین|همچنین|علاوه بر این|سپس|با این حال|در همین حال|برای مثال|بعدا|هر دو|به گفته او|به گفته وی|از این رو|در نتیجه',
    ),
    calendar: words('هفته ماه سال'),
    exempt: [],
  },
  he: {
    pronouns: words('הוא היא הם הן'),
    demonstratives: words('זה זו זאת אלה אלו'),
    connectives: phrases(
      'אבל|אך|אולם|לכן|בנוסף|גם|אז|שם|כאן|בינתיים|למשל|אחר כך|לאחר מכן|עם זאת|לעומת זאת|לדבריו|לדבריה|לדבריהם|כמו כן|שניהם|שתיהן',
    ),
    calendar: words('שבוע חודש שנה'),
    exempt: [],
  },
  sw: {
    pronouns: words('yeye wao yake wake'),
    demonstratives: words('hii hiyo huyo hao haya hayo hizo hili hilo'),
    connectives: phrases(
      'lakini|na|au|hata hivyo|kwa hiyo|hivyo|aidha|pia|kisha|baadaye|wakati huo|vilevile|badala yake|kwa upande wake',
    ),
    calendar: [],
    exempt: [],
  },
  xh: {
    pronouns: words('yena bona yona wona'),
    demonstratives: words('oku le lo la aba ezi eli'),
    connectives: phrases('kodwa|kwaye|nangona kunjalo|ke ngoko|kananjalo|ngoko ke|emva koko|okwangoku'),
    calendar: words('nyaka veki'),
    exempt: [],
  },
  zu: {
    pronouns: words('yena bona yona wona'),
    demonstratives: words('lokhu le lo laba lezi leli'),
    connectives: phrases(
      'kodwa|futhi|nokho|ngakho|ngakho-ke|ngaphezu kwalokho|emva kwalokho|uphinde|ngemuva kwalokho',
    ),
    calendar: words('nyaka sonto'),
    exempt: [],
  },
};
