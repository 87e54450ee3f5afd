import { locateAddress } from "~/domain/places/locate-address";
import { parseOutcode, parsePostcode, postcodeIn } from "~/domain/places/postcode";
import { type Fields, fieldsOf, listOf, textOf } from "./job-posting-json";
import { plainLine } from "./job-posting-text";

/** Where a posting says the work is. The outcode is known whenever the postcode is, and sometimes alone. */
export type PostingPlace = { postcode: string | null; outcode: string | null; locality: string | null };

const nowhere: PostingPlace = { postcode: null, outcode: null, locality: null };

/**
 * A posting's `jobLocation`: of several places the first in London, or else the first. A postcode may stand in
 * its own property, or at the end of an address written as one text.
 */
export function placeIn(posting: Fields): PostingPlace {
  const places = listOf(posting.jobLocation).map(readPlace);
  return places.find((place) => locateAddress(place).ok) ?? places[0] ?? nowhere;
}

function readPlace(location: unknown): PostingPlace {
  const place = fieldsOf(location);
  const address = fieldsOf(place.address);
  const line = (...values: readonly unknown[]) =>
    values.map((value) => plainLine(textOf(value, "name") ?? "")).find((text) => text !== "") ?? null;
  const whole = line(
    typeof location === "string" ? location : null,
    typeof place.address === "string" ? place.address : null,
  );
  const locality = line(
    address.addressLocality,
    whole,
    place.name,
    address.addressRegion,
    address.streetAddress,
  );
  const given = line(address.postalCode, place.postalCode) ?? "";
  const written = parsePostcode(given);
  const found = written.ok
    ? written.value
    : postcodeIn([given, locality, line(address.streetAddress), line(place.name)].filter(Boolean).join(", "));
  const half = parseOutcode(given);
  const outcode = half.ok ? half.value : null;
  return { postcode: found?.postcode ?? null, outcode: found?.outcode ?? outcode, locality };
}
