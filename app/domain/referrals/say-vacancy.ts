import { midSentence, number } from "~/domain/matching/score/words";
import { SECTORS } from "~/domain/taxonomy/sectors";
import type { PayUnit } from "~/domain/vacancies/pay";
import { sayPay } from "~/domain/vacancies/pay-words";
import type { VacancyType } from "~prisma/generated/enums";

type Told = {
  type: VacancyType;
  title: string;
  payUnit: PayUnit | null;
  payMinPence: number | null;
  payMaxPence: number | null;
  payText: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
  site: { outcode: string | null; name: string };
};

const kinds = {
  job: "The job is",
  apprenticeship: "The apprenticeship is",
  swap: "It is a place to train and try the work:",
  paid_placement: "The paid placement is",
  internship: "The internship is",
} as const satisfies Record<VacancyType, string>;

/** A vacancy for somebody who may have it, in two short sentences: "The job is Kitchen assistant, in E10. It is 35 hours a week and pays £14.80 an hour." */
export function sayVacancy(vacancy: Told): string {
  const { type, title, site } = vacancy;
  const facts = [hours(vacancy), pay(vacancy)].filter((fact) => fact !== undefined);
  const first = `${kinds[type]} ${title}, in ${site.outcode ?? site.name}.`;
  return facts.length > 0 ? `${first} It ${facts.join(" and ")}.` : first;
}

function hours({ hoursMin, hoursMax }: Told) {
  const [least, most] = [hoursMin ?? hoursMax, hoursMax ?? hoursMin];
  if (least === null || most === null) return undefined;
  return least === most
    ? `is ${number(least)} hours a week`
    : `is ${number(least)} to ${number(most)} hours a week`;
}

function pay({ payUnit, payMinPence, payMaxPence, payText }: Told) {
  const [min, max] = [payMinPence ?? payMaxPence, payMaxPence ?? payMinPence];
  if (payUnit && min !== null && max !== null)
    return `pays ${sayPay({ kind: min === max ? "exact" : "range", unit: payUnit, min, max })}`;
  return payText ? `pays ${payText}` : undefined;
}

type Employer = {
  organisation: { name: string; sector: string | null };
  site: { name: string; postcode: string | null };
};

/** Who the employer is and where the work would be: "Lea Bridge Canteen is in hospitality. You would work at Lea Bridge Road, E10 7LU." */
export function sayEmployer({ organisation: { name, sector }, site }: Employer): string {
  const known = SECTORS.find(({ slug }) => slug === sector && slug !== "other");
  const place = [site.name, site.postcode].filter(Boolean).join(", ");
  const where = `You would work at ${place}.`;
  return known ? `${name} is in ${midSentence(known.name)}. ${where}` : where;
}
