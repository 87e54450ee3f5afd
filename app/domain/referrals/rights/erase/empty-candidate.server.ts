import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";

/** "E" of "E17": the area of London, and nothing nearer. */
const areaOf = (outcode: string) => /^[A-Z]*/.exec(outcode)?.[0] ?? "";
/** To a tenth of a degree: about 11 kilometres north to south, and 7 east to west. */
const coarse = (degrees: number) => Math.round(degrees * 10) / 10;

type Before = { id: string; number: number; outcode: string; latitude: number; longitude: number };

/** What a candidate's row is called once it is nobody's. */
export const erasedReference = (number: number) => `erased-${number}`;

/** Leaves of a candidate only that there was one, with which brokerage and since when: what referrals hang on. */
export async function emptyCandidate(tx: Tx, { id, number, outcode, latitude, longitude }: Before) {
  const reference = erasedReference(number);
  await tx.candidate.update({
    where: { id },
    data: {
      reference,
      occupations: [],
      skills: [],
      licences: [],
      qualifications: [],
      outcode: areaOf(outcode),
      latitude: coarse(latitude),
      longitude: coarse(longitude),
      maxKm: 0,
      hoursMin: null,
      hoursMax: null,
      payFloorPence: null,
      availableFrom: null,
      brokerId: null,
      available: false,
      erasedAt: now(),
    },
  });
  await tx.rightsRequest.updateMany({
    where: { candidateId: id },
    data: { candidateReference: reference, sealed: null },
  });
  return reference;
}
