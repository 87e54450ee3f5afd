import { type Borough, boroughs } from "./boroughs";
import type { Position } from "./distance";
import { outcodeOfLocality } from "./localities";
import { locate } from "./locate";
import { findOutcode } from "./outcodes";
import type { Read } from "./postcode";

/** A place to look around: its name as people say it, and its middle. */
export type NamedPlace = {
  name: string;
  position: Position;
  /** ONS code, where it is the whole of a borough. */
  boroughCode: string | null;
};

const unknown = "We don’t know this place. Enter a London postcode or a borough";
const outside = "This is outside London. Enter a London postcode or a borough";

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z]+/g, " ")
    .replace(/\b(?:(?:london |royal )?borough(?: of)?|city of (?=westminster))\b/g, " ")
    .replace(/ +/g, " ")
    .trim();

const byName = new Map<string, Borough>(boroughs.map((borough) => [plain(borough.name), borough]));

/**
 * The place that somebody typed: an outcode, a postcode, a borough or one of London's localities. Null for nothing
 * typed, and for London as a whole.
 */
export function findPlace(typed: string): Read<NamedPlace | null> {
  const name = plain(typed);
  if (typed.trim() === "" || /^(?:greater |all of )?london$/.test(name)) return { ok: true, value: null };
  const located = locate(typed);
  if (located.ok) return found(located.place.postcode ?? located.place.outcode, located.place);
  if (located.problem === "outside-london") return { ok: false, reason: outside };
  const borough = byName.get(name);
  if (borough) return found(borough.name, borough, borough.code);
  const outcode = findOutcode(outcodeOfLocality(typed) ?? "");
  return outcode ? found(typed.trim(), outcode) : { ok: false, reason: unknown };
}

const found = (
  name: string,
  { latitude, longitude }: Position,
  boroughCode: string | null = null,
): Read<NamedPlace> => ({ ok: true, value: { name, position: { latitude, longitude }, boroughCode } });
