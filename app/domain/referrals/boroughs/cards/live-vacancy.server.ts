import { referenceNumber } from "~/domain/vacancies/reference";
import type { Tx } from "~/platform/actor.server";
import { isOpen } from "../../open-vacancy.server";

/** The vacancy of a reference such as "FD-1042", if people may be put forward for it; else null. */
export async function liveByReference(tx: Tx, reference: string) {
  const number = referenceNumber(reference);
  const vacancy = number === null ? null : await tx.vacancy.findUnique({ where: { number } });
  return vacancy && isOpen(vacancy) ? vacancy : null;
}
