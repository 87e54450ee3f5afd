import { sayDay } from "~/platform/day-words";
import { sayContract } from "../contracts";
import { sayInclusion } from "../inclusion";
import { sayWorkMode } from "../work-modes";
import { apprenticeWageWords, isApprenticeWage } from "./apprentice-wages";
import { filledIn } from "./filled-in";
import { isAsked } from "./kinds";
import type { PageKey } from "./pages";
import type { WrittenVacancy } from "./written";

/** One answer: the question in a word or two, and what stands, in words; null for nothing. */
export type Answer = {
  /** The question's name in the form. */
  field: string;
  label: string;
  words: string | null;
};

type Say = (vacancy: WrittenVacancy) => Answer[];

const answer = (field: string, label: string, words: string | null | undefined): Answer => ({
  field,
  label,
  words: words || null,
});
const yesOrNo = (yes: boolean) => (yes ? "Yes" : "No");
const dayWords = (day: string | null) => day && sayDay(day);
const people = (count: number | null) =>
  count === null ? null : `${count} ${count === 1 ? "person" : "people"}`;

const pages: Record<PageKey, Say> = {
  what: (it) => [
    answer("type", "Kind", it.typeName),
    answer("title", "Job title", it.title),
    answer(
      "occupation",
      "Occupation",
      it.occupation ?? (filledIn(it).includes("what") ? "Not in our list" : null),
    ),
    answer("description", "Description", it.description),
  ],
  training: (it) => [
    answer(
      "apprenticeshipLevel",
      "Level",
      it.apprenticeshipLevel === null ? null : `Level ${it.apprenticeshipLevel}`,
    ),
    answer("apprenticeshipStandard", "Standard", it.apprenticeshipStandard),
    answer("trainingFrom", "Training starts", dayWords(it.trainingFrom)),
    answer("trainingTo", "Training ends", dayWords(it.trainingTo)),
    answer("training", "Training", it.training),
    answer("trainingProvider", "Training provider", it.trainingProvider),
  ],
  where: (it) => [
    answer("at", "Places", it.at.map(({ siteName, places }) => `${siteName}: ${people(places)}`).join("\n")),
    answer("workMode", "Work is done", sayWorkMode(it.workMode)),
  ],
  pay: (it) => [
    answer("payFrom", "Pay", it.payName ?? it.payText),
    answer(
      "apprenticeWage",
      "Pay is for",
      isApprenticeWage(it.apprenticeWage) ? apprenticeWageWords[it.apprenticeWage] : null,
    ),
    answer("hoursFrom", "Hours", it.hoursName),
    answer("hoursNote", "Days and times", it.hoursNote),
    answer("contract", "Contract", sayContract(it.contract)),
    answer("startsOn", "Start date", dayWords(it.startsOn)),
    answer("endsOn", "Last day", dayWords(it.endsOn)),
    answer("closesOn", "Closing date", dayWords(it.closesOn)),
  ],
  skills: (it) => [
    answer("essential", "Essential skills", [...it.essential, ...it.otherSkills].join("\n")),
    answer("desirable", "Skills that would help", [...it.desirable, ...it.otherDesirableSkills].join("\n")),
  ],
  inclusion: (it) => [
    answer("flexibleHours", "Hours to suit the person", yesOrNo(it.flexibleHours)),
    answer("guaranteedInterview", "Guaranteed interview", yesOrNo(it.guaranteedInterview)),
    answer("inclusion", "What you do", sayInclusion(it.inclusion).join("\n")),
    answer("adjustments", "Adjustments", it.adjustments),
    answer("accessContactName", "Whom to ask about access needs", it.accessContactName),
    answer("accessContactEmail", "Their email address", it.accessContactEmail),
    answer("accessContactPhone", "Their phone number", it.accessContactPhone),
  ],
  people: (it) => [
    answer("referralContactName", "Who hears of people", it.referralContactName),
    answer("referralContactEmail", "Where to write", it.referralContactEmail),
    answer("mostReferrals", "Put forward at most", people(it.mostReferrals)),
    answer("interviewSlots", "People you can interview", people(it.interviewSlots)),
    answer("interviewNote", "Note on interviews", it.interviewNote),
  ],
};

/** What a page holds, question by question, for those that its vacancy's kind is asked. */
export const answersOf = (vacancy: WrittenVacancy, page: PageKey): Answer[] =>
  pages[page](vacancy).filter(
    // Of a SWAP the interview is a part: it is said, though nobody is asked.
    ({ field }) => isAsked(field, vacancy.type) || field === "guaranteedInterview",
  );
