import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { DetailsGiven } from "../forms";
import { nameKey } from "../name-key";
import { stillAdministers } from "../people/hold-people.server";
import { ownEmployers } from "../visible.server";
import { type Details, digestOfDetails } from "./find-details.server";

/**
 * Changes an employer's name, website, sector and size. Refused where a colleague changed them since the page was
 * shown, so that nobody's change is undone unseen. The trail keeps what each was before.
 */
export const changeDetails = (
  actor: Actor,
  id: string,
  { organisationName, website, sector, size, seen }: DetailsGiven,
): Promise<Result<{ changed: boolean }>> =>
  asActor(actor, async (tx) => {
    const visible = await tx.organisation.findFirst({
      where: { AND: [{ id }, ownEmployers(actor, "organisation.change")] },
    });
    if (!visible) return problem("not-found");
    await tx.$queryRaw`select 1 from organisation where id = ${id} for update`;
    if (!(await stillAdministers(tx, actor, id))) return problem("not-allowed");
    const before = await tx.organisation.findUniqueOrThrow({ where: { id } });
    const given: Details = { name: organisationName, website: website ?? null, sector, size };
    const changes = changesBetween(before, given);
    if (Object.keys(changes).length === 0) return ok({ changed: false });
    if (digestOfDetails(before) !== seen)
      return problem(
        "taken",
        "Somebody changed these details while you were writing. What you typed is still here. Open your organisation’s page in another tab to see theirs, then save again.",
      );
    await tx.organisation.updateMany({
      where: { id },
      data: { ...given, nameKey: nameKey(organisationName) },
    });
    await record(tx, actor, "organisation.changed", id, { organisationId: id, detail: changes });
    return ok({ changed: true });
  });

/** What differs, each with what it was and what it becomes. */
const changesBetween = (before: Details, given: Details) =>
  Object.fromEntries(
    (["name", "website", "sector", "size"] as const)
      .filter((field) => before[field] !== given[field])
      .map((field) => [field, { from: before[field], to: given[field] }]),
  );
