/**
 * English cues, one list a name. Lower case; words separated by spaces, the words of a phrase joined by `_`.
 * In a phrase `*ed`, `*ing` and `*ly` match by ending, `#` a number, `?` any one word, `<month>`, `<weekday>`,
 * `<year>` and `<unit>` a class. Source: written for this project from reading the training split and from
 * our own knowledge of news English.
 */
export const CUE_LISTS: Readonly<Record<string, string>> = {
  weekday: '<weekday>',
  onWeekday: 'on_<weekday>',
  lastWeekday:
    'last_<weekday> previous_<weekday> since_<weekday> from_<weekday> until_<weekday> earlier_<weekday> earlier_on_<weekday>',
  nextWeekday: 'next_<weekday> by_<weekday> coming_<weekday> through_<weekday>',
  month: '<month>',
  inMonth:
    'in_<month> since_<month> by_<month> until_<month> last_<month> early_<month> late_<month> of_<month> between_<month>',
  monthDay: '<month>_#',
  fullDate: '<month>_#_<year>',
  year: '<year>',
  inYear:
    'in_<year> since_<year> by_<year> from_<year> before_<year> after_<year> during_<year> of_<year> in_<month>_<year> the_<year> early_<year> late_<year>',
  ago: 'ago',
  yearsAgo:
    'years_ago year_ago decades_ago decade_ago century_ago centuries_ago years_earlier year_earlier decades_earlier years_before years_later decades_later',
  recentAgo:
    'day_ago days_ago week_ago weeks_ago month_ago months_ago hours_ago days_earlier weeks_earlier months_earlier day_earlier hours_earlier day_before week_before days_before weeks_before hours_before',
  lastYear:
    'last_year last_decade last_century last_spring last_summer last_fall last_autumn last_winter previous_year prior_year last_election that_year',
  lastMonth: 'last_month previous_month that_month',
  lastWeek: 'last_week last_weekend the_weekend previous_week that_week previous_day last_night yesterday',
  earlier: 'earlier previously previous prior',
  earlierThis: 'earlier_this earlier_that earlier_in earlier_on earlier_? ',
  laterThis: 'later_this later_in by_the_end end_of',
  later: 'later afterward afterwards subsequently eventually',
  thisPeriod:
    'this_week this_month this_year this_season this_summer this_spring this_fall this_winter this_quarter this_morning this_time',
  nextPeriod:
    'next_week next_month next_year next_few next_decade next_summer next_spring next_fall next_winter next_session next_season next_<month> coming_days coming_weeks coming_months coming_years next_? ',
  tomorrow: 'tomorrow upcoming soon forthcoming future long-term near-term',
  now: 'now currently today still nowadays ongoing at_present to_date so_far at_this_point these_days',
  since: 'since',
  recent: 'recent recently lately newly latest in_recent',
  past: 'in_the_past over_the_past over_the_last the_past_? for_years for_decades for_months for_more_than once historically history traditionally used_to long-running longtime long-time era generation centuries decades decade century',
  former:
    'former formerly late veteran founded founder founding established born ex-president then-president dating dates began originally predecessor',
  duration:
    '#_years #_year #_months #_weeks #_days two_years three_years four_years five_years six_years two_months three_months two_weeks two_days three_days several_years several_months several_weeks several_days many_years #_<unit>',
  unitAfter:
    'day_after days_after week_after weeks_after month_after months_after hours_after year_after years_after day_before days_before hours_before weeks_before months_later days_later weeks_later hours_later',
  when: 'when while as',
  after: 'after following',
  before: 'before until',
  clock:
    "a.m p.m gmt am pm local_time morning afternoon evening night overnight dawn midnight noon hours minutes o'clock",
  expect:
    'expect expects expected expecting expectation expectations anticipate anticipated forecast forecasts forecasters predict predicts predicted prediction predictions projected projections projects outlook estimated',
  toBeExpected: 'is_expected are_expected was_expected were_expected expected_to forecast_to projected_to',
  plan: 'plan plans planned planning intends intended intend intention aim aims aimed seek seeks seeking hope hopes hoped hoping want wants wanted vow vowed vows pledge pledged promise promised promises propose proposed proposal proposals proposes goal target',
  likely:
    'likely unlikely possible possibly possibility probably perhaps potential potentially maybe risk risks chance chances prospect prospects could_be would_be might_be may_be',
  fear: 'threat threats threaten threatens threatened fear fears feared worried worry worries concern concerns concerned anxious alarm alarmed nervous danger dangerous',
  scheduled:
    'scheduled slated due_to set_to set_for poised about_to on_track ready_to prepare prepares prepared preparing going_to deadline will_be expected_to_be due_on due_in gearing',
  if: 'if unless whether',
  warn: 'warn warns warned warning warnings urge urged urges urging call_for calls_for called_for calling_for call_on called_on demand demands demanded demanding ask_for recommend recommends recommended advise advised caution cautioned',
  forwardTo:
    'to_help to_ensure to_prevent to_protect to_avoid to_keep to_make to_bring to_build to_improve to_reduce to_boost to_provide to_support to_continue to_become to_get to_take to_hold to_create to_find to_give to_cut to_raise to_stop',
  accordingTo: 'according_to',
  sayPast:
    'said told added noted explained stressed wrote stated insisted argued acknowledged recalled replied asked responded emphasized testified tweeted',
  sayPresent:
    'says say tells adds notes argues believe believes think thinks insists writes explains contends claims suggests',
  inStatement:
    'in_a_statement statement news_conference press_conference told_reporters told_a in_an_interview by_telephone by_phone on_twitter in_an_email interview press_release briefing',
  anonymous:
    'on_condition anonymity sources source not_authorized declined_to did_not_immediately not_immediately did_not_respond did_not_return could_not_be_reached comment unable_to_reach spoke_on requested_anonymity',
  official:
    'official officials minister ministry spokesman spokeswoman spokesperson police authority authorities governor mayor sheriff prosecutors department agency commissioner superintendent secretary',
  analyst:
    'analyst analysts expert experts professor economist economists researcher researchers university institute strategist strategists investor investors trader traders scholar scholars historian historians critic critics observer observers advocate advocates scientist scientists consultant economics',
  witness:
    'resident residents witness witnesses survivor survivors victim victims neighbor neighbors neighbour neighbours worker workers student students mother father wife husband son daughter family families friend friends villager villagers owner teacher farmer farmers aged sister brother parents grandmother grandfather uncle cousin driver passenger passengers tourist relatives',
  poll: 'poll polls survey surveyed percent pct report reports data figures study research index census statistics estimate estimates average rate rates ranked ranking',
  deny: 'deny denied denies denying reject rejected rejects refused refuses refuse dismissed dispute disputed declined',
  confirm:
    'confirm confirmed confirms reveal revealed reveals disclosed disclose announced announces announcement announce released issued published reported showed',
  killed:
    'killed dead died deaths death dies die injured injuries wounded casualties missing bodies body toll fatal fatally fatalities drowned',
  violence:
    'attack attacked attacks attacker shot shooting gunman gunmen stabbed murder murdered bomb bombing explosion exploded blast militants crash crashed clashes fighting violence gun fired rebels troops terrorist hostage kidnapped raped',
  damage:
    'damage damaged damages destroyed destruction collapsed collapse flood flooded flooding floods homes houses roads schools power electricity debris submerged swept uprooted landslide landslides inundated',
  response:
    'evacuated evacuate evacuation evacuations rescued rescue rescuers stranded shelter shelters closed closure shut cancelled canceled suspended affected displaced emergency deployed relief aid donated compensation declared relocated',
  arrest:
    'arrested arrest arrests charged charges convicted conviction sentenced sentence guilty detained indicted indictment jailed prison custody suspect suspects suspected pleaded',
  court:
    'trial court judge judges jury lawyer lawyers attorney prosecutor verdict appeal testified testimony ruling ruled lawsuit sued hearing case evidence investigation investigators investigating probe alleged allegedly accused allegations',
  market:
    'shares share stocks stock profit profits revenue revenues sales earnings quarter market markets price prices bank banks bond bonds yields euro euros dollar dollars yuan trading currency',
  money: '$ € £ billion million trillion yuan euros dollars cents pounds yen',
  percent: '% percent pct percentage points basis_points',
  rise: 'rose rise rises rising gained gain jumped climbed surged increased increase up grew growth soared',
  fall: 'fell fall falls falling dropped drop declined decline slid slumped lost decreased decrease down tumbled plunged cut',
  compare:
    'compared more_than less_than higher lower highest lowest largest biggest than versus fewer smaller larger most least year-on-year',
  deal: 'agreement agreed deal talks negotiations signed merger acquisition buy acquire acquired bought sold sell stake takeover offer bid company firm business contract partnership',
  politics:
    'president minister parliament senate congress election elections vote voted votes voters party lawmakers lawmaker government campaign bill coalition opposition republican republicans democrat democrats policy sanctions leader legislation senator',
  weather:
    'storm storms hurricane typhoon rain rains rainfall wind winds earthquake quake magnitude tsunami wildfire wildfires fire fires heat weather tropical meteorological cyclone landfall epicenter',
  distance:
    'km miles mph kph kilometers kilometres meters feet inches centimeters southwest northeast northwest southeast',
  react:
    'condemn condemned condemns praise praised praises welcome welcomed welcomes criticize criticized criticise criticised criticism blame blamed blames accuse accuses applaud applauded slammed protest protested protests protesters thank thanked condolences angry anger outrage outraged supporters opponents oppose opposed reaction',
  resulting:
    'as_a_result consequently therefore resulted resulting results_in led_to leading_to forced forcing prompted prompting prompts caused causing causes triggered triggering sparked in_response leaving left meanwhile amid',
  meeting:
    'met meeting visit visited visiting attended held ceremony conference summit launched opened inaugurated inauguration cooperation exchange delegation forum hosted celebrated marked',
  praise:
    'good great better best success successful strong stronger important significant crucial key positive proud excellent effective remarkable impressive happy glad confident win benefit benefits favorite wonderful fantastic perfect',
  blame:
    'bad worse worst fail fails failed failure weak terrible tragic tragedy horrible serious severe difficult hard problem problems wrong crisis sad shame disaster controversial unfair brutal tough lack lacks poor struggling struggle ugly',
  degree:
    'very too so much really clearly certainly indeed especially particularly extremely simply just even only quite rather hardly largely mostly essentially actually never always often ever entirely absolutely truly totally',
  contrast: 'but however yet although though despite instead nevertheless nonetheless still unlike',
  alsoAdd: 'also in_addition furthermore moreover besides another separately additionally too further',
  seem: 'seem seems seemed appear appears appeared suggest suggested suggesting mean means meant shows show thought felt feel feels consider considered considers regarded view views viewed apparent apparently argue argued claim claimed reflects underscores highlights signals indicates',
  abstract:
    'reason reasons fact way question questions issue issues challenge challenges opportunity idea sense kind sort thing things example point case impact effect effects role nature matter attention effort efforts approach strategy situation',
  because: 'because due_to thanks_to so_that in_order_to given_the owing',
  example: 'for_example for_instance such_as including like among',
  emotion:
    'love loved cry cried crying tears afraid scared shock shocked heartbroken prayed praying pray god screaming ran running slept sleeping remember remembers remembered woke saw heard felt knew hugged weeping grief terrified panic',
  home: 'home house room kitchen car street door bed food water clothes kids children baby dog phone money job apartment neighborhood',
  personI: "i i'm i've i'd i'll me my mine myself",
  personWe: "we we're we've we'll us our ours",
  personYou: "you you're your you've you'll",
  personHe: 'he him his himself',
  personShe: 'she her hers herself',
  personThey: 'they them their themselves',
  it: 'it its',
  this: 'this these',
  that: 'that those',
  not: "not no never n't don't doesn't didn't won't isn't aren't wasn't can't cannot wouldn't couldn't nobody nothing none without neither",
  question: 'what why how who which',
  there: 'there',
  role: 'chairman chief executive director head spokesman ceo cofounder co-founder chairwoman deputy leader manager',
  own: 'is_a was_a are_a is_an was_an is_the was_the are_the were_the is_one are_among known_as called including includes consists comprises accounts_for',
};

/** Cues also sought inside quotation marks, under a name of their own. */
export const QUOTED_CUES: readonly string[] = [
  'year',
  'ago',
  'now',
  'past',
  'expect',
  'plan',
  'likely',
  'fear',
  'scheduled',
  'if',
  'warn',
  'forwardTo',
  'praise',
  'blame',
  'degree',
  'contrast',
  'seem',
  'abstract',
  'because',
  'emotion',
  'home',
  'personI',
  'personWe',
  'personYou',
  'personHe',
  'personShe',
  'personThey',
  'it',
  'this',
  'that',
  'not',
  'question',
  'witness',
  'killed',
  'damage',
  'court',
  'market',
];
