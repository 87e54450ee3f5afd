import { addDays } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { belowTheFloor, isBeyondBelief, payFrom } from "../pay-floor";
import { isApprenticeWage } from "./apprentice-wages";
import { type Answers, isNumber, isText, type Knows, type Rules, typeIn } from "./judge";
import { hasBothDates, isAsked } from "./kinds";

/** The longest a vacancy may stay open, in days. */
const mostDaysOpen = 183;

const payOf = ({ payUnit, payFrom: from, payTo: to }: Answers) =>
  isText(payUnit) && isNumber(from)
    ? payFrom(payUnit as Parameters<typeof payFrom>[0], from, isNumber(to) ? to : null)
    : null;

const mostHours = ({ hoursFrom, hoursTo }: Answers) =>
  isNumber(hoursTo) ? hoursTo : isNumber(hoursFrom) ? hoursFrom : null;

function wrongWithPay(answers: Answers, knows: Knows): string | null {
  const pay = payOf(answers);
  const hours = mostHours(answers);
  const type = typeIn(answers, knows);
  if (!pay || !type || pay.max < pay.min || (hours === null && pay.unit !== "hour")) return null;
  const { startsOn, apprenticeWage } = answers;
  const day = isText(startsOn) && startsOn > knows.today ? startsOn : knows.today;
  if (isBeyondBelief(pay, hours))
    return "Check the pay and what it is for: it comes to more than £500 an hour";
  return belowTheFloor(pay, hours, type, day, isApprenticeWage(apprenticeWage) ? apprenticeWage : undefined);
}

function wrongWithStart(answers: Answers, knows: Knows): string | null {
  const { startsOn } = answers;
  const type = typeIn(answers, knows);
  if (!isText(startsOn))
    return startsOn === undefined && type && hasBothDates(type) ? "Enter the start date" : null;
  if (startsOn < knows.today && startsOn !== knows.saved?.startStands)
    return "The start date must be today or later";
  const trainingTo = answers.trainingTo ?? knows.saved?.trainingTo;
  return type === "swap" && isText(trainingTo) && startsOn <= trainingTo
    ? `The job must start after the training, which ends on ${sayDay(trainingTo)}`
    : null;
}

function wrongWithEnd(answers: Answers, knows: Knows): string | null {
  const { startsOn, endsOn, contract } = answers;
  const type = typeIn(answers, knows);
  if (!type || !isAsked("endsOn", type)) return null;
  if (!isText(endsOn)) return endsOn === undefined && hasBothDates(type) ? "Enter the last day" : null;
  if (type === "job" && contract === "permanent")
    return "A permanent job has no last day. Leave it empty, or choose another contract";
  if (isText(startsOn) && endsOn < startsOn)
    return "The last day must be the same as the start date, or later";
  return endsOn < knows.today ? "The last day must be today or later" : null;
}

function wrongWithClosing({ closesOn }: Answers, { today }: Knows): string | null {
  if (!isText(closesOn)) return null;
  if (closesOn <= today) return "The closing date must be after today";
  return closesOn > addDays(today, mostDaysOpen) ? "The closing date must be within six months" : null;
}

/** What is judged of pay and hours beside one another, and beside the law. */
export const payRules: Rules = {
  payFrom: wrongWithPay,
  payTo: ({ payFrom: from, payTo: to }) =>
    isNumber(from) && isNumber(to) && to < from
      ? "The highest pay must be the same as the lowest, or more"
      : null,
  apprenticeWage: (answers, knows) =>
    typeIn(answers, knows) === "apprenticeship" && answers.apprenticeWage === undefined
      ? "Choose for whom the pay is: it decides the minimum wage"
      : null,
  hoursTo: ({ hoursFrom: from, hoursTo: to }) =>
    isNumber(from) && isNumber(to) && to < from
      ? "The most hours must be the same as the fewest, or more"
      : null,
  startsOn: wrongWithStart,
  endsOn: wrongWithEnd,
  closesOn: wrongWithClosing,
};
