/** What a document says of an attribute: for tests. */
export type Attributes = Readonly<Record<string, readonly string[] | string | number>>;

const CONDITION = /(\w+) (?:(=|<=|>=) ("(?:\\.|[^"\\])*"|-?[\d.]+)|IN \[((?:"(?:\\.|[^"\\])*"(?:, )?)+)\])/y;

/**
 * Whether a filter is true of a document, by the meaning of its conditions, AND, OR and brackets: for tests of what
 * filters say. Throws where it is no filter of ours.
 */
export function filterHolds(filter: string, document: Attributes): boolean {
  let at = 0;
  const take = (word: string) => {
    if (!filter.startsWith(word, at)) return false;
    at += word.length;
    return true;
  };
  const fail = (): never => {
    throw new Error(`Not a filter from ${at}: ${filter.slice(at, at + 80)}`);
  };

  function either(): boolean {
    let holds = both();
    while (take(" OR ")) holds = both() || holds;
    return holds;
  }

  function both(): boolean {
    let holds = one();
    while (take(" AND ")) holds = one() && holds;
    return holds;
  }

  function one(): boolean {
    if (!take("(")) return condition();
    const holds = either();
    return take(")") ? holds : fail();
  }

  function condition(): boolean {
    CONDITION.lastIndex = at;
    const found = CONDITION.exec(filter) ?? fail();
    at += found[0].length;
    const [, attribute = "", operator, value, list] = found;
    const held = [document[attribute] ?? []].flat();
    const asked = JSON.parse(`[${list ?? value}]`) as (string | number)[];
    if (operator === "<=") return held.some((one) => Number(one) <= Number(asked[0]));
    if (operator === ">=") return held.some((one) => Number(one) >= Number(asked[0]));
    return held.some((one) => asked.includes(one));
  }

  const holds = either();
  return at === filter.length ? holds : fail();
}
