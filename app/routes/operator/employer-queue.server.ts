import {
  findVerificationQueue,
  type WaitingEmployer,
} from "~/domain/organisations/verification/find-verification-queue.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import { today } from "~/platform/clock";
import { sayDue } from "./due-words";

const came: Record<WaitingEmployer["came"], string> = {
  new: "",
  answered: ", has answered",
  again: ", back after a refusal",
};

/** Employers to verify as the desk's queue, the one that has waited longest first. `open` is the case in hand. */
export async function employerQueue(actor: Actor, open?: string) {
  const day = today();
  return (await findVerificationQueue(actor)).map((employer) => ({
    href: paths.verifyCase(employer.id),
    title: employer.name,
    detail: sayDue(employer, day) + came[employer.came],
    late: employer.late > 0,
    current: employer.id === open,
  }));
}
