import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/actor.server";
import type { SiteGiven } from "../forms";

/** Writes a site's row; one without a name goes by its postcode. @returns its id */
export async function createSite(tx: Tx, organisationId: string, { siteName, postcode: place }: SiteGiven) {
  const id = randomUUID();
  const { postcode, outcode, latitude, longitude, boroughCode, hub } = place;
  await tx.site.create({
    data: {
      id,
      organisationId,
      name: siteName ?? postcode,
      postcode,
      outcode,
      latitude,
      longitude,
      boroughCode,
      hubSlug: hub,
    },
  });
  return id;
}
