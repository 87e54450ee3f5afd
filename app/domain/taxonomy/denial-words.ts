/** Whose words a text is: what somebody says of a person, or what an employer asks for. */
export type SaidAs = "person" | "advert";

/** Words that end what a denial says: "no licence *but* I can learn". */
export const TURN =
  /\b(?:but|however|although|though|except|unless|because|instead|only|apart from|as long as)\b|,\s*(?:and\s+)?(?:i|he|she|they|we|you|just)\b|\b(?:and|so)\s+(?:i|he|she|they|we|you)\b/i;

const NEGATION =
  "no(?!\\s+(?:problem|doubt|matter|later|more|less|fewer|one|two)\\b)|(?<!(?:or|why)\\s)not(?!\\s+(?:only|just|least|afraid|scared|mind|limited|to\\s+mention)\\b)|never(?!\\s+been\\b)|without(?!\\s+saying\\b)|nor|neither|none\\s+of|unable\\s+to|lack(?:s|ing)?(?:\\s+of)?|cannot|(?:do|does|did|ca|could|wo|would|have|has|had|is|are|was|were)n['’]?t(?!\\s+(?:mind|wait)\\b)";

/** What comes after one of these is denied. */
const AFTER_BOTH = [new RegExp(`\\b(?:${NEGATION})\\b`, "gi")];

const AFTER: Record<SaidAs, RegExp[]> = {
  person: [
    ...AFTER_BOTH,
    /\bmy (?:mum|mom|mother|dad|father|husband|wife|partner|brother|sister|son|daughter|friend|uncle|aunt|cousin)(?:['’]s)? (?:is|was|works?|worked|has|had|runs|ran|does|did|owns)\b/gi,
    /\b(?:like|want|wants|wanting|hopes?|hoping|keen|willing|plans?|planning|love|ready) to (?:learn|train|study|get|gain|try)\b/gi,
    /\blearning (?:to|how to)\b/gi,
    /\b(?:i|he|she|they) (?:still |also |might |may )?needs? (?:some |a lot of |a bit of |a little )?(?:help|support) (?:with|in|to)\b/gi,
    /\b(?:bad at|poor at|struggl(?:es?|ing) (?:with|to|at)|hates?|hated|dislikes?|rather than|instead of|afraid of)\b/gi,
  ],
  advert: [
    ...AFTER_BOTH,
    /\bwe(?:['’]ll| will| can| also| then| fully)* (?:train|teach|coach|show you|help you (?:to )?(?:get|gain|learn|achieve)|support you (?:through|to|with)|pay for|fund)\b/gi,
    /\b(?:give|offer|provide|get|receive|includes?|including) (?:you )?(?:with )?(?:a |full |all |free |paid |ongoing |on[ -]the[ -]job |the )*(?:training|courses?) (?:in|on|for|with)\b/gi,
    /\byou(?:['’]ll| will| can| also)* (?:learn|be (?:taught|trained|shown))\b/gi,
  ],
};

/** What comes before one of these, in the same clause, is denied. */
const BEFORE_BOTH = [
  /\b(?:is|are|was|being)?\s*(?:not|n['’]?t)\s+(?:be\s+)?(?:needed|required|necessary|essential|compulsory|a must|a requirement)\b/gi,
];

const BEFORE: Record<SaidAs, RegExp[]> = {
  person: BEFORE_BOTH,
  advert: [
    ...BEFORE_BOTH,
    /\b(?:training|courses?)\b.*\b(?:given|provided|offered|available|included|arranged|paid for)\b/gi,
    /\b(?:(?:will|can) be|is|are) (?:taught|learnt|learned)\b/gi,
  ],
};

/** Said beside "not essential", these make it a wish and no denial. */
export const WELCOME =
  /\b(?:advantage|advantageous|desirable|desired|helpful|useful|preferred|preferable|bonus|welcome|ideal|ideally|plus|great|nice)\b/i;

/** A question of a form and its answer, on one line: "Driving licence: none". */
export const ANSWERED_NO = /^(.{1,80}?)\s*[:?–-]\s*(?:no|none|nil|n\/a|not held)\.?$/i;

export const afterWords = (as: SaidAs): readonly RegExp[] => AFTER[as];
export const beforeWords = (as: SaidAs): readonly RegExp[] => BEFORE[as];
