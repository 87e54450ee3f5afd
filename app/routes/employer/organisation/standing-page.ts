import type { OwnStanding } from "~/domain/organisations/verification/find-own-standing.server";
import { weekdayDate } from "~/ui/dates";

type StandingPage = {
  title: string;
  lede: string;
  /** The line above the operator's words, where there are some. */
  says?: string;
  /** The form, where there is something to answer. */
  answer?: { label: string; hint: string; button: string };
};

/** What the page about an employer's standing says, and asks. */
export function standingPage({ standing, dueOn }: OwnStanding): StandingPage {
  if (standing === "asked")
    return {
      title: "A question before we verify you",
      lede: "Your vacancies wait until you answer. Then we decide within two working days.",
      says: "We ask",
      answer: {
        label: "Your answer",
        hint: "The person who asked reads it. If you have changed your details, say what.",
        button: "Send your answer",
      },
    };
  if (standing === "refused")
    return {
      title: "We could not verify you",
      lede: "Your vacancies can’t go live for now. Everything you wrote is kept, and you can come back.",
      says: "Why, and what to change",
      answer: {
        label: "What has changed?",
        hint: "Put right what you can, such as your organisation’s details. Then tell us here. We look again within two working days.",
        button: "Ask again",
      },
    };
  if (standing === "suspended")
    return {
      title: "You are suspended",
      lede: "Your vacancies are on hold, out of public view. You can’t post, submit or change any until we lift the suspension. Then they come back by themselves.",
      says: "Why",
    };
  if (standing === "waiting")
    return {
      title: "We are checking your organisation",
      lede: dueOn
        ? `You hear from us by ${weekdayDate(dueOn)}. You can write and submit vacancies now: they go live once you are verified.`
        : "You hear from us within two working days.",
    };
  return { title: "You are verified", lede: "Your vacancies go live as soon as you submit them." };
}
