import { type KeyActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { bearerToken, digestOf } from "./key-token.server";

/** How often a key's last use is written down: once a minute, so that a busy system costs no write a request. */
const A_MINUTE = 60_000;

/** The employer's own system whose key these headers carry; undefined for no key, an unknown one or a revoked one. */
export async function findKeyActor(headers: Headers): Promise<KeyActor | undefined> {
  const token = bearerToken(headers);
  if (!token) return undefined;
  return asActor(system("keys"), async (tx) => {
    const key = await tx.apiKey.findUnique({
      where: { digest: digestOf(token) },
      include: { organisation: true },
    });
    if (!key || key.revokedAt || key.organisation.kind !== "employer") return undefined;
    await noteUse(tx, key.id);
    const { id, name, organisation } = key;
    return {
      kind: "key",
      id,
      name,
      standings: [
        {
          organisationId: organisation.id,
          organisationName: organisation.name,
          kind: organisation.kind,
          role: "recruiter",
          boroughCode: organisation.boroughCode,
          hubSlug: organisation.hubSlug,
          boardSlug: organisation.boardSlug,
        },
      ],
    };
  });
}

async function noteUse(tx: Tx, id: string) {
  const moment = now();
  const before = new Date(moment.getTime() - A_MINUTE);
  await tx.apiKey.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
    data: { lastUsedAt: moment },
  });
}
