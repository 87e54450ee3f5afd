import { foldWord } from "./fold-word";

/**
 * Ordinary words of English that are a slip away from a word in a skill's or a job's name, and mean themselves:
 * "addition" is not "addiction", nor a "manger" a "manager". Found by listing what 1,293 real adverts and the
 * descriptions of ESCO were read as, and the everyday verbs beside them.
 */
const ORDINARY = `
  cleanser filer planer
  addictive addition adopting affect angel angle argumentative assure baring barring bathing batting betting
  bidding biding binding bitter blanking boating bolting booting bowling boxing breath breathe breeding brian
  bringing bursting busing buying caring carrying cartographer casual causal ceiling changing charging charing
  chatting cheering chewing chipping choosing climbing clinging closing cloth clothes clothing coating coking
  collapsing combing comma compliant complimentary composting condensation constructing contacting contactor
  contrasting couching councillor councilor counsellor counting cramping cremation cremator crossing crying
  curling currant dairy dancing daring darting dating deportment derivation deriving desert dessert device
  devise digging diner dining dinner dipping diving dodging dotting doubting dreaming drifting dripping
  dropping drumming drying dumping eating echoing editing eduction effect electromechanical eminent ending
  ensure exiting experiential facing fading failing falling farmer farming fearing feeling fencing fighting
  filed filing finding fishing fitting fixing flapping flashing floating flooding flowing flying folding
  forcing formal former forming framing freezing fright frying fuelling gaining gazing genetic getting giving
  glancing glowing gluing going grabbing grading greeting grinding gripping growing guessing guiding hailing
  handing hanging hardness hating heading healing hearing heating hiding hiking hinting hitting holding holly
  hoping hopping hosing housing hovering hugging humane humming hunting hurrying hurting hypnotherapy imminent
  impalement insolation instilling interception intersection jogging joking judging juggling jumping kicking
  kissing kneeling knitting knocking lading landing lasting later latter laughing laying leaning leaping
  leaving lending lessen lesson letting licking lightning liking limping linking locale locking longing loose
  loosing losing lying mailing manger marital marking martial matching mediation meditation melting mending
  metre missing moaning moped mopped moral morale moralist naval navel nesting nodding noting opening owning
  palate pallet parking parting passing pasting patent paying peeling percussionist personnel phytotherapist
  phytotherapy picking pickling pinching pining pitching placing plane planing playable playing pleasing
  pleating plotting podiatric pointing polling pouring powdered praying precede preservation pressing
  principal printing proceed pulling pumping punching pushing putting quantification quiet quite quitting
  racing raining raising ranking rating reaching readying recession regent relaxing renting replicability
  resting riding ringing rising roaring robbing rocking rolling rowing rubbing ruining ruling rushing sailing
  salting saving scaring scenographer scraping scrapping sealing seating secession seeming sending settling
  shaking shaping sharing shaving shearing shelling shining shipfitter shocking shooting shopping shouting
  showing shutting sighing silver sitting skating skiing skipping sleeping sliding slipping slitting sliver
  slowing smelling smiling smoking snapping snowing sorting sounding sparing spelling spending spilling
  spinning splitting spoiling sporting spotting spreading spying stabilisation standing staring starring
  starting stating stationary stationery staying stealing steaming stenographer stepping sticking stimulation
  stirring stocking stopping storing straight strait straying stretching striking stripping studying stuffing
  sucking suctioning suiting super supper surfing swearing sweating swelling swimming swinging taping tapping
  tasting tearing telling thanking therapeutically thinking throwing ticking tickling tipping tiring touching
  towing tracing trading trail transcreation transforming transitional translocation transportation trapping
  treading treating trial tripping trotting trying tucking tugging turning twisting typographical united
  universality untied using virtualisation visiting voting waiting waking walking wandering wanting warming
  warning wasting watching watering waving wearing weather wedding weeding weighing whether whipping
  whispering winding wining winking winning wiping wishing wondering worrying wounding wrapping yawning
  yelling zipping
`;

const ordinary = new Set(ORDINARY.split(/\s+/).filter(Boolean).map(foldWord));

/** Whether a folded word is an ordinary one, however like a skill's name it looks. */
export const isOrdinary = (word: string): boolean => ordinary.has(word);
