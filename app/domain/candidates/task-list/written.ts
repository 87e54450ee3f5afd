import type { Person } from "../person/person";

/** What the last day of a right to work goes by among the days on which things run out. */
export const RIGHT_TO_WORK = "right-to-work";

/**
 * A record as its pages write it: both halves. Days are ISO days, pay is pence an hour, distance kilometres. Licences
 * and qualifications are here with those that have run out; matching is told of those that stand.
 */
export type Written = {
  reference: string;
  place: { outcode: string; latitude: number; longitude: number };
  maxKm: number;
  hoursMin: number | null;
  hoursMax: number | null;
  payFloorPence: number | null;
  availableFrom: string | null;
  looking: boolean;
  occupations: string[];
  skills: string[];
  licences: string[];
  qualifications: string[];
  /** The last day of what runs out, by a licence's or qualification's id, or `RIGHT_TO_WORK`. */
  expiries: Readonly<Record<string, string>>;
  person: Person;
};

/** Whether something whose last day this is has run out: it stands to the end of that day. */
export const hasRunOut = (lastDay: string | undefined, today: string) =>
  lastDay !== undefined && lastDay < today;

/** Of these licences or qualifications, those that stand on a day: matching counts no other. */
export const standing = (ids: readonly string[], expiries: Written["expiries"], today: string) =>
  ids.filter((id) => !hasRunOut(expiries[id], today));

/** The days without those of what is no longer held. */
export const expiriesOf = ({
  licences,
  qualifications,
  expiries,
}: Pick<Written, "licences" | "qualifications" | "expiries">) =>
  Object.fromEntries(
    Object.entries(expiries).filter(([what]) =>
      [RIGHT_TO_WORK, ...licences, ...qualifications].includes(what),
    ),
  );
