import type { AskedSide, Check } from "./checks";

/** The whole of a question: who and where it is about. `who` is a first name where it may be seen, else a reference. */
export type About = { side: AskedSide; check: Check; who: string; employerName: string };

/** The one question, as a letter's subject and a page's heading put it. */
export function questionOf({ side, check, who, employerName }: About): string {
  if (side === "resident")
    return check === "start"
      ? `Have you started work at ${employerName}?`
      : `Are you still working at ${employerName}?`;
  return check === "start"
    ? `Has ${who} started work at ${employerName}?`
    : `Is ${who} still working at ${employerName}?`;
}

/** The two answers, as buttons and radios say them. */
export function answersOf({ side, check }: Pick<About, "side" | "check">) {
  if (side === "resident")
    return check === "start"
      ? { yes: "Yes, I have started", no: "No, I have not" }
      : { yes: "Yes, I still work there", no: "No, I do not work there now" };
  return check === "start"
    ? { yes: "Yes, they have started", no: "No, they have not" }
    : { yes: "Yes, they still work here", no: "No, they have left" };
}

/** A kept answer, said of somebody: "still there", "has left". */
export function answerInWords(check: Check, answer: boolean): string {
  if (check === "start") return answer ? "Yes, started" : "No, did not start";
  return answer ? "Yes, still there" : "No, has left";
}
