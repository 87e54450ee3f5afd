import { boroughWithCode } from "~/domain/places/boroughs";
import type { Tx } from "~/platform/actor.server";
import { readersOf } from "./readers.server";
import { vacancyReference } from "./reference";

/** What letters about a vacancy say, and who at its employer reads them. Null if it is gone. */
export async function readForLetter(tx: Tx, id: string) {
  const vacancy = await tx.vacancy.findUnique({
    where: { id },
    include: { organisation: { select: { name: true } }, site: { select: { boroughCode: true } } },
  });
  if (!vacancy) return null;
  return {
    stage: vacancy.stage,
    stageReason: vacancy.stageReason,
    closesOn: vacancy.closesOn,
    vacancyTitle: vacancy.title,
    reference: vacancyReference(vacancy.number),
    organisationName: vacancy.organisation.name,
    boroughName: boroughWithCode(vacancy.site.boroughCode ?? "")?.name ?? null,
    readers: await readersOf(tx, vacancy),
    /** Different for each time it was submitted: a returned vacancy that comes again is told of again. */
    submission: `${id}:${vacancy.submittedAt?.getTime() ?? 0}`,
  };
}
