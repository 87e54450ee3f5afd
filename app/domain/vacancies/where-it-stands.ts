import { addDays } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { howToExtend, RELIST_DAYS } from "./closing/extension";
import type { Stage } from "./stages";

export type Standing = {
  stage: Stage;
  /** Days are ISO days in London. */
  closesOn: string | null;
  goesLiveOn: string | null;
  endedOn: string | null;
  /** Whether its employer was verified. */
  checked: boolean;
  /** Whether it was a draft before, and an operator sent it back. */
  returned: boolean;
  unanswered: boolean;
  /** Who has it in hand: "the brokerage team in Hackney". */
  team: string;
};

/** Where a vacancy stands and what happens next and by when, to its employer, in a sentence or two each. */
export function whereItStands(standing: Standing, today: string): { now: string; next: string } {
  const { stage, closesOn, goesLiveOn, checked, returned, team } = standing;
  const closing = closesOn ? sayDay(closesOn) : "its closing date";
  const later = goesLiveOn && goesLiveOn > today ? sayDay(goesLiveOn) : null;
  switch (stage) {
    case "draft":
      return {
        now: returned ? "It came back to you with a reason." : "It is a draft. Nobody else sees it.",
        next: `Finish it and submit it. ${checked ? `It then goes live ${later ? `early on ${later}` : "at once"}.` : "Someone then reads it within two working days, because your organisation has not been checked yet."}`,
      };
    case "in_review":
      return {
        now: "We have it, and someone reads it before it goes live.",
        next: `We write to you within two working days of the day you sent it, either way. ${later ? `If all is well it goes live early on ${later}.` : "If all is well it then goes live at once."}`,
      };
    case "scheduled":
      return {
        now: `It is ready, and goes live early on ${goesLiveOn ? sayDay(goesLiveOn) : "its day"}.`,
        next: "Nobody else sees it before then. You can change the day, let it go live now, or take it back as a draft.",
      };
    case "live":
      return {
        now: `Anyone can see it. It closes at the end of ${closing}.`,
        next: `${team} looks for people who suit it, and asks each one before you see a name. We write to you when somebody is put forward, and remind you a week and a day before it closes.`,
      };
    case "held":
      return {
        now: "It is on hold and out of sight, because your organisation is suspended.",
        next: "It comes back by itself when the suspension is lifted, if its closing date has not passed by then.",
      };
    default:
      return { now: ended(stage, closing), next: afterEnd(standing, today) };
  }
}

const ended = (stage: Stage, closing: string) => {
  if (stage === "expired") return `It closed on ${closing}. Nobody new is put forward for it.`;
  const words = { filled: "filled", closed: "closed", withdrawn: "withdrawn" } as const;
  return `It is ${words[stage as keyof typeof words]}. Nobody new is put forward for it.`;
};

function afterEnd(standing: Standing, today: string) {
  const { endedOn, unanswered } = standing;
  const ask = unanswered ? ["Tell us how it ended: how many places were filled, and how."] : [];
  const relist =
    howToExtend(standing, today) === "relist" && endedOn
      ? [`You can list it again until ${sayDay(addDays(endedOn, RELIST_DAYS))}.`]
      : [];
  const said = [...ask, ...relist];
  return said.length > 0 ? said.join(" ") : "You can copy it to ask for the same again.";
}
