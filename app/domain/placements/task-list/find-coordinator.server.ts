import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

const service = system("hub's coordinator");

/**
 * The name of whoever has been longest at a hub, to name with an offer that goes there; undefined where nobody has
 * joined it. The service looks it up: an employer sees no other organisation's people.
 */
export const findCoordinator = (hubSlug: string) =>
  asActor(service, async (tx) => {
    const member = await tx.membership.findFirst({
      where: { organisation: { kind: "hub", hubSlug }, person: { name: { not: "" } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { person: { select: { name: true } } },
    });
    return member?.person.name;
  });
