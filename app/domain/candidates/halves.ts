import { dayToDate } from "~/platform/clock";
import type { CandidateGiven } from "./forms";
import { type Held, type Knows, recogniseWords } from "./recognise-words";
import { tickedIds } from "./told";

type Ticking = Parameters<typeof tickedIds>[1];
const nobody: Held = { occupations: [], skills: [], licences: [], qualifications: [] };

/**
 * A filled-in form as the two halves of a record: `facts`, all that matching may know, and `person`, what it may never
 * know. What was ticked is added to what was typed. `held` is what the record holds already.
 */
export function halvesOf(given: CandidateGiven, knows: Knows & Ticking, held: Held = nobody) {
  const { occupations, skills } = tickedIds(given.ticked, knows);
  const { otherSkills, ...recognised } = recogniseWords(
    {
      occupations: [...given.occupations, ...occupations.map(knows.label)],
      skills: [...given.skills, ...skills.map(knows.label)],
      certificates: given.certificates,
    },
    knows,
    // What was ticked is that very id, though another may share its name.
    { ...held, occupations: [...held.occupations, ...occupations], skills: [...held.skills, ...skills] },
  );
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
