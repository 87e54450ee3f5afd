import type { Actor } from "~/platform/actor";
import type { Prisma } from "~prisma/generated/client";
import { ownEmployers } from "../visible.server";

/** The keys of the employers that the actor administers. */
export const keysOf = (actor: Actor): Prisma.ApiKeyWhereInput => ({
  organisation: ownEmployers(actor, "key.manage"),
});
