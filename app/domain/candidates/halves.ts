import { dayToDate } from "~/platform/clock";
import type { CandidateGiven } from "./forms";
import { type Held, type Knows, recogniseWords } from "./recognise-words";

/**
 * A filled-in form as the two halves of a record: `facts`, all that matching may know, and `person`, what it may never
 * know. `held` is what the record holds already.
 */
export function halvesOf(given: CandidateGiven, knows: Knows, held?: Held) {
  const { otherSkills, ...recognised } = recogniseWords(given, knows, held);
  return {
    facts: {
      ...recognised,
      ...given.place,
      maxKm: given.maxKm,
      hoursMin: given.hoursFrom,
      hoursMax: given.hoursTo,
      payFloorPence: given.payFloor,
      availableFrom: given.availableFrom ? dayToDate(given.availableFrom) : null,
      available: !given.notLooking,
    },
    person: { name: given.name, email: given.email, phone: given.phone, otherSkills },
  };
}
