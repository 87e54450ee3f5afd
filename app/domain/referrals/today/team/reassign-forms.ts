import { z } from "zod";
import { NOBODY } from "../nobody";

const person = (say: string) => z.string({ error: say }).min(1, say).max(100);

/** Whom to hand on, from which caseload to whose. `from` is a person's id, or nobody. */
export const Reassigning = z
  .object({
    from: person("Choose whose candidates you hand on"),
    // Asked for below, so that whoever left it out hears at once of the rest, too.
    to: z.string().max(100).default(""),
    which: z.enum(["ticked", "whole"], { error: "Choose whether it is those ticked or the whole caseload" }),
    candidateIds: z.array(z.string().max(100)).max(1_000).default([]),
  })
  .superRefine(({ from, to, which, candidateIds }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (to === "") say("to", "Choose who takes them on");
    if (from === to) say("to", "Choose somebody else: they are on this caseload already");
    if (which === "ticked" && candidateIds.length === 0) say("candidateIds", "Tick at least one candidate");
    if (which === "whole" && from === NOBODY)
      say("which", "Tick those to hand on: nobody takes on everybody who is on no caseload");
  });
export type ReassignGiven = z.output<typeof Reassigning>;
