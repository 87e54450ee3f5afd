import { dateToDay, today } from "~/platform/clock";
import type { Candidate } from "~prisma/generated/client";
import { type Card, cardOf } from "./card";

/** The card of a candidate's record as it stands; matching's half of it and nothing of the person. */
export const cardNow = (
  {
    occupations,
    skills,
    licences,
    qualifications,
    hoursMin,
    hoursMax,
    outcode,
    maxKm,
    availableFrom,
  }: Candidate,
  label: (id: string) => string,
): Card =>
  cardOf(
    {
      ...{ occupations, skills, licences, qualifications, hoursMin, hoursMax, outcode, maxKm },
      availableFrom: availableFrom && dateToDay(availableFrom),
    },
    label,
    today(),
  );
