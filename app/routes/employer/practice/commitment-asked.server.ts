import { type CommitmentKind, undertakingOf } from "~/domain/guidance/practice/commitments";
import { refusal } from "~/http/form.server";
import { problem } from "~/platform/problems";

/** The commitment that an address names; the page for what is not there, where it names none. */
export function commitmentAsked(kind = "") {
  const undertaking = undertakingOf(kind);
  if (!undertaking) throw refusal(problem("not-found"));
  return { kind: kind as CommitmentKind, undertaking };
}
