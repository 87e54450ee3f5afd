import { boroughWithCode } from "~/domain/places/boroughs";
import type { Position } from "~/domain/places/distance";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, londonDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { hoursWords, typeWords } from "./advert-words";
import { openOn } from "./open-on.server";
import { sayPay } from "./pay-words";
import { payBesideWageOn, storedPay } from "./stored-pay";

/** A vacancy as a public list shows it. Days are ISO days in London. */
export type PublicVacancySummary = {
  id: string;
  number: number;
  title: string;
  type: string;
  employer: string;
  /** The borough; "London" where the posting does not say. */
  place: string;
  /** The middle of its outcode; null where the posting does not say. */
  position: Position | null;
  pay: string | null;
  paysLivingWage: boolean;
  hours: string | null;
  flexibleHours: boolean;
  places: number;
  closesOn: string | null;
  postedOn: string | null;
};

const shown = {
  id: true,
  number: true,
  title: true,
  type: true,
  places: true,
  payUnit: true,
  payMinPence: true,
  payMaxPence: true,
  payText: true,
  hoursMin: true,
  hoursMax: true,
  flexibleHours: true,
  closesOn: true,
  liveAt: true,
  organisation: { select: { name: true } },
  site: { select: { boroughCode: true, latitude: true, longitude: true } },
} satisfies Prisma.VacancySelect;

type Row = Prisma.VacancyGetPayload<{ select: typeof shown }>;

function summarise(row: Row, day: string): PublicVacancySummary {
  const pay = storedPay(row);
  const { latitude, longitude } = row.site;
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    type: typeWords[row.type],
    employer: row.organisation.name,
    place: boroughWithCode(row.site.boroughCode ?? "")?.name ?? "London",
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    pay: pay && sayPay(pay),
    paysLivingWage: payBesideWageOn(row, day)?.standing === "pays",
    hours: hoursWords(row),
    flexibleHours: row.flexibleHours,
    places: row.places,
    closesOn: row.closesOn && dateToDay(row.closesOn),
    postedOn: row.liveAt && londonDate(row.liveAt),
  };
}

/** Those of some vacancies that anyone may see and answer on a London day, in the order of the ids. */
export async function publicSummaries(
  tx: Tx,
  ids: readonly string[],
  day: string,
): Promise<PublicVacancySummary[]> {
  const rows = await tx.vacancy.findMany({
    where: { AND: [{ id: { in: [...ids] } }, openOn(day)] },
    select: shown,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [summarise(row, day)] : [];
  });
}
