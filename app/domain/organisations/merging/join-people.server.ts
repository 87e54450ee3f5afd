import type { Tx } from "~/platform/actor.server";
import type { MembershipRole } from "~prisma/generated/enums";

type Pair = { fromId: string; intoId: string };

/** From the most that a role may do to the least. */
const order = ["administrator", "recruiter", "member", "viewer"] as const satisfies readonly MembershipRole[];

const higher = (one: MembershipRole, other: MembershipRole) =>
  order.indexOf(one) <= order.indexOf(other) ? one : other;

/** Moves people and requests to join. Who belongs to both keeps the higher role; of two requests the newer stays. */
export async function joinPeople(tx: Tx, { fromId, intoId }: Pair) {
  const [leaving, staying] = await both(fromId, intoId, (organisationId) =>
    tx.membership.findMany({ where: { organisationId } }),
  );
  let people = 0;
  for (const { id, personId, role } of leaving) {
    const there = staying.find((each) => each.personId === personId);
    if (there) {
      await tx.membership.update({ where: { id: there.id }, data: { role: higher(role, there.role) } });
      await tx.membership.delete({ where: { id } });
      people++;
    } else await tx.membership.update({ where: { id }, data: { organisationId: intoId } });
  }
  return { people, requests: await joinRequests(tx, { fromId, intoId }) };
}

async function joinRequests(tx: Tx, { fromId, intoId }: Pair) {
  const [leaving, staying] = await both(fromId, intoId, (organisationId) =>
    tx.joinRequest.findMany({ where: { organisationId } }),
  );
  let joined = 0;
  for (const request of leaving) {
    const there = staying.find(({ personId }) => personId === request.personId);
    if (there) {
      const older = there.createdAt < request.createdAt ? there : request;
      await tx.joinRequest.delete({ where: { id: older.id } });
      joined++;
      if (older === request) continue;
    }
    await tx.joinRequest.update({ where: { id: request.id }, data: { organisationId: intoId } });
  }
  return joined;
}

async function both<T>(one: string, other: string, read: (id: string) => Promise<T[]>) {
  return [await read(one), await read(other)] as const;
}
