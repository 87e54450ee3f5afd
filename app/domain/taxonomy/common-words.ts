import { foldWord } from "./fold-word";

/**
 * Words too common in adverts to mean a term by themselves, though they may be one of its names: "lead", "care",
 * "excel", "recovery". Made from the words that were met most often and meant nothing in 1,293 real adverts.
 */
const COMMON = `
  able about above accept access accompany accomplish account accurate achieve across act action active
  activity actor adapt add address adjust admin administration adult advance advanced advantage advert
  advice advise after again against age agency agile agree aid aim alarm algorithm all allow along also
  always amount analysis annual answer any appear application apply appoint approach area around arrange art
  ask aspect assess assessment assist assistant associate assure attend attention audience author available
  aware away back background bake balance bank base basic beauty become before begin behaviour believe below
  benefit best better between beyond big black blue board body book both boundary brand break breaking
  bridge brief bring broad broadcast build building business buy call camera campaign candidate capable
  capacity card care career carry case cash cause celebrate centre certain chain chair challenge chance
  change charge chat check chemical child childcare choice choose church circulation city claim class classic clean
  clear clearance client clinic clinical close clothing coach code cold collaborate collaboration collection
  college colour combine come comfort commercial commissioning commit committee common communicate communication community
  company compare compassion compete complete complex compliance computer concept concern conduct confidence
  confident connect consider consistent consult consultation contact content context continue contract
  contribute control conversation cook cooperate coordinate coordination copy core corporate correct
  correspondence cost could counsel count country courage course court cover craft create creative critical
  crowd culture curiosity current customer cut cycle daily dance data date day deal decide decision
  dedicated deep degree delegate deliver delivery demand demonstrate department depend deploy describe
  design detail detect determine develop development device dialogue did diet different difficult digital
  direct direction director discipline discover discuss display distribution district diverse diversity
  divide document door down draw drawing dress drive driver driving drop due duty dynamic each early earn
  earth easy eclipse economic edge edit education effect effective efficient effort electric electrical
  electronic element emergency empathy employ employee employer empower enable encourage end energy engage
  engineer engineering english enhance enjoy enquiry ensure enter enterprise entertain entry environment
  equal equality equip equipment escort essence essential establish estate etc ethic ethos evaluate
  evaluation event every evidence exam examine example excel excellence excellent exchange exercise exhibit
  expect experience expert explain explore express extend external eye face facility fact fair faith family
  farm fashion fast feature feed feel field figure file fill film filter final finance financial find fine
  finish fire first fit fix flexibility flexible flow focus follow food force foreign form forward foster
  foundation frame free fresh friendly front full function fund funding furniture further future gain game
  gas gather gem general generator gift give global goal gold good google govern governance gp gps grade
  graphic great green grid ground group grow growth guard guest guidance guide hand handle happen hard
  harvest have head heading health hear hearing heart heat help here high hire historic history hold holiday
  home honest honesty honour hopper host hotel hour house household housing human ic ics ict idea identify
  image imagine immediate impact implement import important improve improvement include inclusion increase
  indicator individual industry influence inform information initiative innovate innovation innovative input
  insight inspect inspire install instruct insurance integrate integrity intelligence interact interaction
  interest interior internal international internet interpret interview introduce invest investigate involve
  issue item job join journal journey judge judgement keep key kind knowledge kri kris lab label land
  language large laser last late launch law lead leader leadership leading learn learning lecture led legal
  leisure less lesson let level liaise liaison library licence life lift light like line link list listen
  literature live local location lock logistic long look love loyal loyalty machine main maintain make male
  manage management manager manual map mark market marketing massage master match material mathematic matter measure
  measurement media medical medication medicine meet meeting mem member mems mental mentor method migration
  mind minute mission mobile mobility model modern module money monitor monitoring month moral morning
  motivate motivation motor move multiple music name national native nature navigate nec necs negotiate
  network new news next night note notice number nurse nurture object objective observation observe obtain
  offer office officer online open operate operation opportunity option oral order organisation organise
  organised other outcome outline output outside over oversee own oxygen pack page paint paper parent park
  part participate partner partnership passion passionate path pathology pathway patient pattern pay people
  perform performance period person personal persuade philosophy phone photo physic physical piece pioneer
  place plan planning plant plastic play player please point policy politic political politics portfolio
  position positive post potential power practical practice practitioner prepare present presentation
  pressure prevent prevention pride primary principle print prioritise priority private problem procedure
  process processor produce product production profession professional profile programme progress project
  promote promotion property proportion propose protect protection proud provide provider provision public
  publish pump purchase purpose pursue quality question quick race range rapid reach read ready real reason
  receive recent recognise recommend record recovery recruit recruitment reduce refer reference reflect
  reflection regional register registration regular regulation relate relation relationship relevant
  reliability reliable religion remain remote remove replace report reporting represent request require
  requirement research reserve resilience resilient resolve resource respect respond response responsibility
  responsible rest result retail retain retrieval return review reward right risk robust role room root
  round route rule run safe safety sale salt sample sampling save scale scan schedule school science scope
  score screen script sea search season seat second sector secure security see seek select self sell send
  senior sense separate separation serve service session set setting shade shape share shift ship shoot shop
  short show sight sign signing silver similar simple single site situation size skill small smart social
  society software soil solution solve sort sound source space speak special specialist specific sport staff
  stage stand standard start state statement station statistic status stay step stock store story strategic
  strategy strength strong structure student study style subject submit success suit suitable supervise
  supervision supply support supra sure surgery surgical survey sustainable swim switch system table take
  talent talk target task teach teaching team tec technical technique technology telephone tell term test
  testing text theatre theme theory therapy thing think time timely today together tool topic total touch
  tour track trade traditional trafficking train training transfer transform transformation transport travel
  treat treatment trend trial trip trust try turn type understand unique unit update use user valuable value
  valve variety vehicle version view vision visit visual voice volume volunteer wait walk want ward
  warehouse warm warning was waste watch water way wear web week welcome welfare well wellbeing were wide
  win window winter wish wood word work worker working workplace workshop world write writing year young
  youth zone
  complaint email nail reception send till
`;

const SMALL =
  "a am an and are as at be by can do for from has have he her his i if in into is its may me my no nor not of on or " +
  "our out she so than that the their them then there they this those to up us was we were what when where which " +
  "while who will with would you your";

const common = new Set([...COMMON.split(/\s+/), ...SMALL.split(" ")].filter(Boolean).map(foldWord));
const small = new Set(SMALL.split(" ").map(foldWord));

/** Whether a folded word only joins others ("and", "of the"), so that a phrase means the same without it. */
export const isSmall = (word: string): boolean => small.has(word);

const determiners = new Set("a an the my our your their his her its some any".split(" ").map(foldWord));
const numbers = new Set("two three four five six seven eight nine ten".split(" ").map(foldWord));

/** Whether a folded word only points ("the", "my"), so that a phrase means the same with it inside. */
export const isDeterminer = (word: string): boolean => determiners.has(word);

const spans = new Set("minute hour day week month year".split(" ").map(foldWord));

/**
 * Whether a folded word may be passed over inside a phrase: "supervised 3 staff", "looked after the two children". A
 * number before a span of time may not: what takes 15 minutes is no taking of minutes.
 */
export const isPassed = (word: string, next = ""): boolean =>
  determiners.has(word) || ((numbers.has(word) || /^\d{1,3}$/.test(word)) && !spans.has(next));

/** Ordinary words that with a capital letter are a product: "Excel", and not "you excel in a team". */
const products = new Set(["excel", "outlook", "powerpoint", "word"].map(foldWord));
export const isProduct = (word: string): boolean => products.has(word);

/** Whether a folded word is an ordinary one, and so not a slip for another. */
export const isCommon = (word: string): boolean => common.has(word);

/**
 * Whether a name, as folded words, may be read into a long text: it needs two words that say something, or one that
 * is not common, has three letters and is not a number.
 */
export function isDistinctive(words: readonly string[]): boolean {
  const telling = words.filter((word) => !small.has(word));
  const [only] = telling;
  if (only === undefined || telling.length > 1) return telling.length > 1;
  return only.length > 2 && /\p{L}/u.test(only) && !common.has(only);
}
