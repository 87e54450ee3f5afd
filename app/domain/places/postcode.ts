/** A postcode taken apart, in capitals: "E10 7LU", its outward half "E10" and its inward half "7LU". */
export type Postcode = { postcode: string; outcode: string; inward: string };

/** What was read, or why it was not, in words for the person who typed it. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; reason: string };

// Which letter may stand where, by the rules of Royal Mail; M in third place is for W1M, retired and still in use.
const outward =
  "(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKMPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])";
const inward = "[0-9][ABD-HJLNP-UW-Z]{2}";
const wholePostcode = new RegExp(`^(${outward})(${inward})$`);
const outcodeOnly = new RegExp(`^${outward}$`);
const postcodeInText = new RegExp(`\\b(${outward})\\s?(${inward})\\b`, "i");

/** A postcode of the United Kingdom, whatever its capitals and spaces: "e107lu" is "E10 7LU". */
export function parsePostcode(text: string): Read<Postcode> {
  const typed = squeeze(text);
  if (typed === "") return { ok: false, reason: "Enter a postcode, such as E10 7LU" };
  if (outcodeOnly.test(typed)) {
    return { ok: false, reason: "Enter the whole postcode, such as E10 7LU, not only its first half" };
  }
  const [, first, second] = wholePostcode.exec(typed) ?? [];
  if (!first || !second) return { ok: false, reason: "Enter a real postcode, such as E10 7LU" };
  return { ok: true, value: { postcode: `${first} ${second}`, outcode: first, inward: second } };
}

/** The first half of a postcode on its own: "e10" is "E10". */
export function parseOutcode(text: string): Read<string> {
  const typed = squeeze(text);
  if (outcodeOnly.test(typed)) return { ok: true, value: typed };
  return { ok: false, reason: "Enter the first half of a postcode, such as E10" };
}

/** The first whole postcode written somewhere in a text, such as the end of an address; null when there is none. */
export function postcodeIn(text: string): Postcode | null {
  const [found] = postcodeInText.exec(text) ?? [];
  const read = found === undefined ? null : parsePostcode(found);
  return read?.ok ? read.value : null;
}

const squeeze = (text: string) => text.replace(/[\s.,-]+/g, "").toUpperCase();
