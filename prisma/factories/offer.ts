import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { Prisma, Site } from "~prisma/generated/client";

type Given = Partial<Prisma.PlacementOfferUncheckedCreateInput>;

const offer = (site: Site, given: Given) =>
  asActor(system("factory"), (tx) =>
    tx.placementOffer.create({
      data: {
        title: "A week in a working kitchen",
        description: "Prepare lunch with the cooks, meet suppliers and plan a menu within a budget.",
        yearGroups: [10, 11],
        places: 4,
        halfDays: 10,
        mode: "on_site",
        contactName: "Ruth Adeyemi",
        contactEmail: "ruth@kitchen.example",
        ...given,
        organisationId: site.organisationId,
        siteId: site.id,
        hubSlug: site.hubSlug ?? "local-london",
      },
    }),
  );

/** An offer that its employer has not sent. */
export const draftOffer = (site: Site, given: Given = {}) => offer(site, given);

/** An offer that waits for the hub's answer. */
export const sentOffer = (site: Site, given: Given = {}) =>
  offer(site, { stage: "with_hub", submittedAt: now(), ...given });

/** An offer that the hub took on; no school has a place yet. */
export const acceptedOffer = (site: Site, given: Given = {}) =>
  sentOffer(site, { stage: "accepted", answeredAt: now(), coordinatorName: "Amara Bell", ...given });
