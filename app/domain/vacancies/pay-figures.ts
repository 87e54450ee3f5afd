// One figure: a pound sign or none, thousands with commas ("£32, 478" too), pence, and "k" for thousands.
const figure =
  /(?<pound>£\s?)?(?<whole>\d{1,3}(?:,\s?\d{3})+(?!\d)|\d+)(?<pence>\.\d+)?\s?(?<k>k(?![a-z]))?/y;
/** What may stand between the two ends of a range, after the unit of the first: "£9 ph - £11 ph". */
const between =
  /\s*(?:(?:p\s?\/?\s?hr?|per hour|p\.?a\.?|per annum)\s*)?(?:[-–—]|to\b|o\b|up to\b|& (?:night|weekend) rate)\s*(?=£?\s?\d)/y;
/** Digits that cannot belong to the figure before them, such as the end of "£49,32.00". */
const stray = /[.,]\d/y;

/** Figures in pounds that belong together, and where in the text they end. */
type Chain = { pounds: number[]; end: number };

/**
 * The figures of pay from one place in a text in small letters on: one, or the ends of a range, or those of two
 * ranges beside each other. Null when they are not written clearly enough to rely on.
 */
export function figuresFrom(text: string, start: number): number[] | null {
  const first = chainFrom(text, start);
  if (!first) return null;
  const next = /\s*(?=£)/y;
  next.lastIndex = first.end;
  if (!next.test(text)) return first.pounds;
  const second = chainFrom(text, next.lastIndex);
  // Two ranges are one band inside and outside inner London; one figure beside a range says nothing certain.
  if (!second || first.pounds.length < 2 || second.pounds.length < 2) return null;
  return [...first.pounds, ...second.pounds];
}

function chainFrom(text: string, start: number): Chain | null {
  const read: { pounds: number; k: boolean }[] = [];
  let end = start;
  for (let at: number | null = start; at !== null; ) {
    const [next, groups] = matchAt(figure, text, at);
    if (next === null || !groups || matchAt(stray, text, next)[0] !== null) return null;
    const pounds = Number(`${groups.whole?.replace(/[,\s]/g, "")}${groups.pence ?? ""}`);
    // "£30,000 - 12 month contract": the 12 is no pay.
    if (!groups.pound && !groups.k && read.some((before) => !before.k && pounds * 5 < before.pounds)) break;
    read.push({ pounds, k: groups.k !== undefined });
    end = next;
    at = matchAt(between, text, end)[0];
  }
  return { pounds: inThousands(read), end };
}

/** Lets "20-26k", "21k - 24" and "£19 - 22,000" mean thousands throughout. */
function inThousands(read: readonly { pounds: number; k: boolean }[]) {
  const written = read.map(({ pounds, k }) => (k ? pounds * 1_000 : pounds));
  const most = Math.max(...written);
  return written.map((pounds) =>
    most >= 1_000 && pounds < 1_000 && pounds * 5 < most ? pounds * 1_000 : pounds,
  );
}

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): [number | null, Record<string, string | undefined>?] {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? [pattern.lastIndex, match.groups] : [null];
}
