import { boroughWithCode } from "./boroughs";
import type { HubSlug } from "./hubs";
import { findOutcode, type Outcode } from "./outcodes";
import { parseOutcode, parsePostcode } from "./postcode";

/** Where something is: as near as its outcode tells, with the authority and the Careers Hub that serve it. */
export type Place = {
  outcode: string;
  /** The whole postcode where it is known, such as "E10 7LU". */
  postcode: string | null;
  /** The middle of the outcode, in degrees (WGS84). */
  latitude: number;
  longitude: number;
  boroughCode: string;
  hub: HubSlug;
};

export type PlaceProblem = "not-a-postcode" | "outside-london";

export type Located = { ok: true; place: Place } | { ok: false; problem: PlaceProblem };

/** What to tell the person who gave a postcode that could not be placed. */
export const placeProblemWords = {
  "not-a-postcode": "Enter a real postcode, such as E10 7LU",
  "outside-london": "Enter a London postcode. Front Door covers the 32 boroughs and the City of London",
} as const satisfies Record<PlaceProblem, string>;

/** Places a postcode ("E10 7LU"), or an outcode on its own ("E10"), in its London authority and Careers Hub. */
export function locate(text: string): Located {
  const whole = parsePostcode(text);
  if (whole.ok) return place(whole.value.outcode, whole.value.postcode, whole.value.inward);
  const half = parseOutcode(text);
  return half.ok ? place(half.value, null, null) : { ok: false, problem: "not-a-postcode" };
}

function place(name: string, postcode: string | null, inward: string | null): Located {
  const found = findOutcode(name);
  const borough = found && boroughWithCode(found.boroughCode);
  if (!found || !borough || !isInLondon(found, inward)) return { ok: false, problem: "outside-london" };
  const { outcode, latitude, longitude, boroughCode } = found;
  return { ok: true, place: { outcode, postcode, latitude, longitude, boroughCode, hub: borough.hub } };
}

/** An outcode on the border counts as London's when no more than it is known. */
const isInLondon = ({ sector }: Outcode, inward: string | null) =>
  sector === null || inward === null || inward.startsWith(sector);
