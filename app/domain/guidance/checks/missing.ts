import type { Advert, Advice } from "../advice";
import { sources } from "../sources";
import { adviceId } from "./finding";

const payFigure =
  /£ ?\d|\d+(?:\.\d\d)? ?(?:an|per) hour|\bminimum wage\b|\bliving wage\b|\bband [2-9][a-d]?\b/i;
const hours = /\d+(?:\.\d+)? ?(?:hours|hrs)|full[- ]time|part[- ]time|\bshifts?\b/i;
const flexible =
  /flexib(?:le|ility) (?:work|hours|shift|start|pattern|rota|around|arrang)|flexi[- ]?time|job[- ]?shar|part[- ]?time|hybrid|work(?:ing)? (?:from home|remotely)|home[- ]working|remote working|compressed hours|term[- ]time|school hours|reduced hours|flexible (?:\w+ )?(?:and|or) (?:part|home|remote)|choose your (?:own )?(?:hours|shifts)|hours to suit|less than full[- ]time|\bLTFT\b/i;
const adjustments =
  /adjustments?|disability confident|two ticks|accessib|disabled (?:people|applicants|candidates)|applicants? with (?:a )?disabilit|alternative formats?|large print/i;

type Missing = {
  rule: string;
  isMissing: (advert: Advert) => boolean;
} & Pick<Advice, "field" | "says" | "instead" | "source" | "article">;

const hasFigure = ({ pay, description }: Advert) =>
  Boolean(pay?.minPence || pay?.maxPence) || payFigure.test(pay?.text ?? "") || payFigure.test(description);

const missing: readonly Missing[] = [
  {
    rule: "no-pay",
    isMissing: (advert) => !hasFigure(advert),
    field: "pay",
    says: "There is no pay figure, and many people pass over adverts without one.",
    instead: "give the lowest and highest pay, by the hour or the year",
    source: sources.payInAdverts,
    article: "pay-and-the-london-living-wage",
  },
  {
    rule: "no-hours",
    isMissing: ({ hoursStated, description }) => !hoursStated && !hours.test(description),
    field: "hours",
    says: "Nothing says how many hours the job is, or which ones.",
    instead: "give the hours a week and the usual days and times",
    source: sources.acasHiring,
    article: "flexible-hours",
  },
  {
    rule: "no-flexible-hours",
    isMissing: ({ description }) => !flexible.test(description),
    field: "hours",
    says: "Nothing says whether the hours can bend, and adverts that say so draw more people.",
    instead: "name what is possible, such as part-time, a job share or a later start",
    source: sources.flexibleAdverts,
    article: "flexible-hours",
  },
  {
    rule: "no-adjustments",
    isMissing: ({ contactForAdjustments, description }) =>
      !contactForAdjustments?.trim() && !adjustments.test(description),
    field: "description",
    says: "Nothing tells disabled people how to ask for an adjustment.",
    instead: "name a person, a phone number and an email for adjustments",
    source: sources.adjustmentDuty,
    article: "access-to-work-and-adjustments",
  },
  {
    rule: "no-closing-date",
    isMissing: ({ closesOn }) => closesOn === null,
    field: "closing",
    says: "There is no closing date, so people can't tell whether to apply.",
    instead: "give a date, two weeks or more ahead",
    source: sources.acasHiring,
    article: "writing-adverts-people-answer",
  },
];

/** What people look for in an advert and do not find. */
export const checkMissing = (advert: Advert): Advice[] =>
  missing
    .filter(({ isMissing }) => isMissing(advert))
    .map(({ isMissing: _, ...advice }) => ({ id: adviceId(advice.rule), kind: "missing", ...advice }));
