import type { Advert, Advice } from "../advice";
import { sources } from "../sources";
import { adviceId } from "./finding";
import {
  saysAdjustments,
  saysFlexible,
  saysGuaranteedInterview,
  saysHours,
  saysPay,
  saysWhomToAsk,
} from "./signals";

type Missing = {
  rule: string;
  isSaid: (advert: Advert) => boolean;
} & Pick<Advice, "field" | "says" | "instead" | "source" | "article">;

const missing: readonly Missing[] = [
  {
    rule: "no-pay",
    isSaid: saysPay,
    field: "pay",
    says: "There is no pay figure, and many people pass over adverts without one. “Competitive” is not a figure.",
    instead: "give the lowest and highest pay, by the hour or the year",
    source: sources.payInAdverts,
    article: "pay-and-the-london-living-wage",
  },
  {
    rule: "no-hours",
    isSaid: saysHours,
    field: "hours",
    says: "Nothing says how many hours the job is, or which ones.",
    instead: "give the hours a week and the usual days and times",
    source: sources.acasHiring,
    article: "flexible-hours",
  },
  {
    rule: "no-flexible-hours",
    isSaid: saysFlexible,
    field: "hours",
    says: "Nothing says whether the hours can bend, and adverts that say so draw more people.",
    instead: "name what is possible, such as part-time, a job share or a later start",
    source: sources.flexibleAdverts,
    article: "flexible-hours",
  },
  {
    rule: "no-adjustments",
    isSaid: saysAdjustments,
    field: "adjustments",
    says: "Nothing says that you make adjustments for disabled people.",
    instead: "say what you can change for someone who applies, and for someone who works with you",
    source: sources.adjustmentDuty,
    article: "access-to-work-and-adjustments",
  },
  {
    rule: "no-access-contact",
    isSaid: saysWhomToAsk,
    field: "adjustments",
    says: "Nobody is named to ask about access, so people who need something must guess whom to tell.",
    instead: "name a person, with a phone number and an email",
    source: sources.acasAdjustments,
    article: "access-to-work-and-adjustments",
  },
  {
    rule: "no-guaranteed-interview",
    isSaid: saysGuaranteedInterview,
    field: "interviews",
    says: "Nothing promises an interview to disabled people, or others, who have what the job needs.",
    instead: "promise an interview to those who have the essentials, and say for whom",
    source: sources.disabilityConfident,
    article: "guaranteed-interviews",
  },
  {
    rule: "no-closing-date",
    isSaid: ({ closesOn }) => closesOn !== null,
    field: "closing",
    says: "There is no closing date, so people can’t tell whether to apply.",
    instead: "give a date, two weeks or more ahead",
    source: sources.acasHiring,
    article: "writing-adverts-people-answer",
  },
];

/** What people look for in an advert and do not find. */
export const checkMissing = (advert: Advert): Advice[] =>
  missing
    .filter(({ isSaid }) => !isSaid(advert))
    .map(({ isSaid: _, ...advice }) => ({ id: adviceId(advice.rule), kind: "missing", ...advice }));
