/**
 * What employers write around the name of a job and that says nothing of the work itself: pay bands, hours,
 * contracts, sweeteners. Each becomes a bar, which no phrase runs across.
 */
const NOISE: readonly RegExp[] = [
  /\((?:[^()]*\b(?:month|ftc|fixed|band|grade|hours?|wte|x ?\d)\b[^()]*)\)/gi,
  /\b(?:agenda for change\s+)?(?:band|grade|level)s?\s*\d{1,2}[a-d]?(?:cc)?(?:\s*(?:\/|-|–|&|or|and|to)\s*\d{1,2}[a-d]?)*\b/gi,
  /\bb\d[a-d]?\b/gi,
  /\b8[a-d]\b/gi,
  /[£$€]\s?[\d.,]+k?(?:\s*(?:-|–|to)\s*[£$€]?\s?[\d.,]+k?)?(?:\s*(?:p\.?a\.?|per (?:hour|annum|year|day)|an hour|a year|ph))?/gi,
  /\b\d+(?:\.\d+)?\s*(?:hours?|hrs?|months?|weeks?|days?|wte|pas?)\b/gi,
  /\b(?:full|part)[\s-]*time\b|\bfixed[\s-]*term\b|\bterm[\s-]*time(?:\s+only)?\b|\bjob[\s-]*share\b/gi,
  /\b(?:ftc|temporary|permanent|perm|maternity cover|zero hours?|casual|secondment|substantive|locum bank|ref:? ?\w*\d\w*)\b/gi,
  /\b(?:immediate start|urgently required|no experience (?:needed|required)|welcome bonus|\w+ vacancies|x\s?\d+)\b/gi,
];

/** Words before a job's name that tell its rank or its contract and not its work. */
const RANK = new Set(
  (
    "advanced agency apprentice assoc bank casual chief deputy experienced flexibank graduate head highly interim " +
    "junior lead locum new newly permanent principal qualified relief rotational senior snr specialised specialist " +
    "static superintendent temp temporary trainee trust volunteer voluntary"
  ).split(" "),
);

/** Whether a folded word of a title tells rank or contract and not the work. */
export const isRank = (word: string): boolean => RANK.has(word) || /^\d+$/.test(word);

/**
 * A title without pay, band, hours and contract, cut into its parts: the name of the job comes first, and what
 * follows a dash, a bar or a bracket (a ward, a place, a team) after it. The parts keep their own words.
 */
export function titleParts(title: string): string[] {
  const cleaned = NOISE.reduce((text, noise) => text.replace(noise, " | "), title);
  return cleaned
    .split(/\s[-–—]+\s*|[–—]|-\s|[|()[\]:;*+]|,\s/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}
