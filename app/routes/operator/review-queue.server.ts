import { findVacanciesToReview } from "~/domain/vacancies/find-vacancies-to-review.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import { longDate } from "~/ui/dates";

/** What waits to be checked, as the desk's queue. `open` is the id of the case in hand. */
export async function reviewQueue(actor: Actor, open?: string) {
  const waiting = await findVacanciesToReview(actor);
  return waiting.map(({ id, title, employer, submittedAt }) => ({
    href: paths.reviewVacancy(id),
    title,
    detail: submittedAt ? `${employer}, since ${longDate(submittedAt)}` : employer,
    current: id === open,
  }));
}
