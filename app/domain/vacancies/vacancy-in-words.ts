import { boroughWithCode } from "~/domain/places/boroughs";
import { hubWithSlug } from "~/domain/places/hubs";
import { dateToDay } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { hoursWords, placesWords, typeWords } from "./advert-words";
import { sayPay } from "./pay-words";
import { vacancyReference } from "./reference";
import { storedPay } from "./stored-pay";

/** What a vacancy is read with. */
export const withPlace = { organisation: true, site: true } satisfies Prisma.VacancyInclude;

export type VacancyRow = Prisma.VacancyGetPayload<{ include: typeof withPlace }>;

const day = (date: Date | null) => date && dateToDay(date);

/**
 * A vacancy as a page says it, beside its columns: names for ids, days as ISO days in London. `label` names a
 * taxonomy id.
 */
export function vacancyInWords(row: VacancyRow, label: (id: string) => string) {
  const { organisation, site, sourceDigest: _, ...columns } = row;
  const pay = storedPay(row);
  const hours = hoursWords(row);
  return {
    ...columns,
    startsOn: day(row.startsOn),
    closesOn: day(row.closesOn),
    postedOn: day(row.postedOn),
    endsOn: day(row.endsOn),
    trainingFrom: day(row.trainingFrom),
    trainingTo: day(row.trainingTo),
    goesLiveOn: day(row.goesLiveOn),
    reference: vacancyReference(row.number),
    typeName: typeWords[row.type],
    placesName: placesWords(row.places),
    payName: pay && sayPay(pay),
    hoursName: hours,
    occupation: row.occupationId && label(row.occupationId),
    essential: [...row.licences, ...row.qualifications, ...row.essentialSkills].map(label),
    desirable: row.desirableSkills.map(label),
    employer: {
      id: organisation.id,
      name: organisation.name,
      sector: organisation.sector,
      size: organisation.size,
      companiesHouseNumber: organisation.companiesHouseNumber,
      verifiedAt: organisation.verifiedAt,
      createdAt: organisation.createdAt,
    },
    site: {
      id: site.id,
      name: site.name,
      postcode: site.postcode,
      boroughName: boroughWithCode(site.boroughCode ?? "")?.name ?? null,
      hubName: hubWithSlug(site.hubSlug ?? "")?.name ?? null,
    },
  };
}

export type VacancyInWords = ReturnType<typeof vacancyInWords>;
