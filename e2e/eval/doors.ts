import { distanceKm, type Position } from "~/domain/places/distance";
import { type Outcode, outcodes } from "~/domain/places/outcodes";
import type { Randomness } from "~prisma/demo/random";

/** A door is so far from the middle of its outcode at most, in kilometres north and east. Matching knows the middle. */
const AROUND = 0.5;
/** Outcodes to draw from that lie about as far away as asked. */
const DRAWN_FROM = 5;
/** Kilometres to a degree of latitude, and to one of longitude at London's latitude (51.5°). */
const KM = { latitude: 111.2, longitude: 69.3 };

/** A place as records have it, and the door that only the truth knows. */
export type Address = { outcode: Outcode; door: Position };

export const anywhere = (random: Randomness): Address => addressIn(random.pick(outcodes), random);

/** An address whose outcode lies about so many kilometres from another's, or as near to that as London goes. */
export function addressAt(km: number, from: Address, random: Randomness): Address {
  const off = (outcode: Outcode) => Math.abs(distanceKm(from.outcode, outcode) - km);
  const byFit = outcodes.map((outcode) => ({ outcode, off: off(outcode) })).sort((a, b) => a.off - b.off);
  return addressIn(random.pick(byFit.slice(0, DRAWN_FROM)).outcode, random);
}

function addressIn(outcode: Outcode, random: Randomness): Address {
  const aside = () => AROUND * (2 * random.next() - 1);
  const door = {
    latitude: outcode.latitude + aside() / KM.latitude,
    longitude: outcode.longitude + aside() / KM.longitude,
  };
  return { outcode, door };
}
