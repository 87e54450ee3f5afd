import { can } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { nameKey } from "../name-key";
import { companiesHouseNumber } from "../registering/companies-house";

const MOST = 20;

/** Employers whose name has every word of a search, or whose number it is, besides one; none for no words. */
export const findMergeChoices = (actor: Actor, { besides, search }: { besides: string; search: string }) =>
  asActor(actor, async (tx) => {
    const words = nameKey(search).split(" ").filter(Boolean).slice(0, 10);
    if (!can(actor, "organisation.verify") || words.length === 0) return [];
    const number = companiesHouseNumber(search);
    return tx.organisation.findMany({
      where: {
        kind: "employer",
        standing: { not: "merged" },
        id: { not: besides },
        OR: [
          { AND: words.map((word) => ({ nameKey: { contains: word } })) },
          ...(number ? [{ companiesHouseNumber: number }] : []),
        ],
      },
      select: { id: true, name: true, companiesHouseNumber: true, standing: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: MOST,
    });
  });
