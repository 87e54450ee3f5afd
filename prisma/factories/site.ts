import { randomUUID } from "node:crypto";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Organisation, Prisma } from "~prisma/generated/client";

/** A site of an employer: in Leyton, Waltham Forest, unless another place is given. */
export const aSite = (
  { id }: Pick<Organisation, "id">,
  given: Partial<Prisma.SiteUncheckedCreateInput> = {},
) =>
  asActor(system("factory"), (tx) =>
    tx.site.create({
      data: {
        name: `Site ${randomUUID().slice(0, 8)}`,
        postcode: "E10 7QZ",
        outcode: "E10",
        latitude: 51.57,
        longitude: -0.02,
        boroughCode: "E09000031",
        hubSlug: "local-london",
        ...given,
        organisationId: id,
      },
    }),
  );
