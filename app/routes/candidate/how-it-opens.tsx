import { longDate } from "~/ui/dates";

/** Until when a page opens again: a letter's link goes on; a code has its day, and answers nothing any more. */
export const HowItOpens = ({ codeUntil }: { codeUntil: string | null }) => (
  <p className="small soft">
    {codeUntil
      ? `Your code opens this page until ${longDate(codeUntil)}. After that, ask the person who supports you.`
      : "Keep our letter: its link always leads back to this page."}
  </p>
);
