import type { Advert } from "~/domain/guidance/advice";
import { dayToDate, londonDate } from "~/platform/clock";
import type { InclusionKey } from "../inclusion";
import type { VacancyInWords } from "../vacancy-in-words";

/** Of `inclusion`: an interview for some who meet what the job needs, or a scheme that asks for it. */
const promisesInterview = new Set<string>(["disability-confident", "care-leavers"] satisfies InclusionKey[]);

type Opening = Pick<VacancyInWords, "goesLiveOn" | "liveAt">;

const opensOn = ({ goesLiveOn, liveAt }: Opening, today: string) => {
  if (liveAt) return dayToDate(londonDate(liveAt));
  return dayToDate(goesLiveOn ?? today);
};

/**
 * A vacancy as the checks read it, so that what its form says counts as said. A SWAP ends with an interview for everyone.
 * @param today the calendar day from which it would be open, where no other is set
 */
export const advertToCheck = (vacancy: VacancyInWords, today: string): Advert => ({
  title: vacancy.title,
  description: vacancy.description,
  musts: [...vacancy.essential, ...vacancy.otherSkills],
  pay: { minPence: vacancy.payMinPence, maxPence: vacancy.payMaxPence, text: vacancy.payText },
  hoursStated: vacancy.hoursMin !== null,
  flexible: vacancy.flexibleHours || vacancy.workMode !== "on_site",
  closesOn: vacancy.closesOn ? dayToDate(vacancy.closesOn) : null,
  postedOn: opensOn(vacancy, today),
  adjustments: vacancy.adjustments,
  accessContact: vacancy.accessContactName || vacancy.accessContactEmail || vacancy.accessContactPhone,
  guaranteedInterview:
    vacancy.guaranteedInterview ||
    vacancy.type === "swap" ||
    vacancy.inclusion.some((key) => promisesInterview.has(key)),
});
