import { offerPages } from "~/domain/placements/task-list/pages";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import type { OfferStage } from "~prisma/generated/enums";
import { schools } from "./cast";
import { hostWords, toldWell } from "./host-words";
import { demoId } from "./ids";
import type { Organisations } from "./seed-organisations";
import { dayFromToday, daysAgo, type Story } from "./story";

const ideas = [
  [
    "A day in a working kitchen",
    "Pupils help to prepare a lunch for forty, see where food comes from and what happens to what is left, and talk to everyone about how they came to the work.",
  ],
  [
    "Meet the people behind care",
    "Pupils spend time with residents and the team, help to plan an afternoon, and learn what caring for somebody asks of you.",
  ],
  [
    "From drawing to site",
    "Pupils see a drawing become a wall: a walk round the site with its manager, an hour with each trade, and a small thing built to take home.",
  ],
  [
    "How an office really runs",
    "Pupils follow a customer's question from the first call to the answer, sit with three teams, and improve one letter that we send.",
  ],
  [
    "Inside a laboratory",
    "Pupils run a simple test, keep a laboratory book and learn how a result is checked before anybody relies on it.",
  ],
  [
    "Make a one-minute film",
    "In teams, pupils plan, film and cut a minute about their own street with people who do it every day.",
  ],
] as const;

const stages: OfferStage[] = [
  ...Array<OfferStage>(8).fill("with_hub"),
  ...Array<OfferStage>(5).fill("accepted"),
  ...Array<OfferStage>(3).fill("confirmed"),
  "matched",
  "matched",
  "under_way",
  ...Array<OfferStage>(4).fill("completed"),
  "cancelled",
  ...Array<OfferStage>(2).fill("declined"),
  "draft",
  "withdrawn",
];

const placed: readonly OfferStage[] = ["matched", "confirmed", "under_way", "completed"];

const reasons: Partial<Record<OfferStage, string>> = {
  declined: "No school nearby has pupils in this week.",
  cancelled: "The school moved its work-experience week.",
};

/** Work-experience offers at every stage, in all four hubs, and the placements that came of them. */
export async function seedPlacements(tx: Tx, story: Story, { sites, contacts, all }: Organisations) {
  const { random } = story;
  const offers: (Prisma.PlacementOfferCreateManyInput & { id: string })[] = [];
  const placements: Prisma.PlacementCreateManyInput[] = [];
  const reports: Prisma.HostReportCreateManyInput[] = [];
  for (const [at, stage] of stages.entries()) {
    const site = at === 0 ? sites[0] : random.pick(sites);
    const contact = site && contacts.get(site.organisationId);
    if (!site || !contact) continue;
    const [title, description] = random.pick(ideas);
    const hub = all.find(({ hubSlug, kind }) => kind === "hub" && hubSlug === site.hubSlug);
    const asked = daysAgo(story, stage === "completed" ? random.between(90, 200) : random.between(2, 40));
    const beginning = stage === "completed" ? -random.between(30, 80) : random.between(20, 120);
    const from = stage === "under_way" ? -1 : beginning;
    const answered = stage !== "with_hub" && stage !== "draft";
    const halfDays = random.pick([1, 2, 4, 6, 10]);
    const yearGroups = random.some([7, 8, 9, 10, 11, 12, 13], random.between(1, 3));
    const places = random.between(2, 12);
    const id = demoId(random);
    offers.push({
      id,
      organisationId: site.organisationId,
      siteId: site.id,
      hubSlug: site.hubSlug,
      stage,
      title,
      description,
      yearGroups,
      places,
      halfDays,
      mode: random.pick(["on_site", "on_site", "on_site", "hybrid", "virtual"]),
      fromDate: dayFromToday(story, from),
      toDate: dayFromToday(story, from + 20),
      ...hostWords,
      dayContactName: contact.name,
      dayContactPhone: "020 7946 0199",
      mayPassOn: at % 2 === 0,
      pagesDone: stage === "draft" ? ["work", "when", "who"] : [...offerPages],
      hasInsurance: true,
      hasRiskAssessment: random.chance(80),
      contactName: contact.name,
      contactEmail: contact.email,
      coordinatorName: answered ? (contacts.get(hub?.id ?? "")?.name ?? null) : null,
      reason: reasons[stage] ?? null,
      submittedAt: stage === "draft" ? null : asked,
      answeredAt: answered ? new Date(asked.getTime() + 2 * 86_400_000) : null,
      createdAt: asked,
    });
    if (placed.includes(stage)) {
      const placementId = demoId(random);
      if (stage === "completed")
        reports.push({
          offerId: id,
          placementId,
          ...toldWell(places, contact.name),
          at: dayFromToday(story, -20),
        });
      placements.push({
        id: placementId,
        offerId: id,
        schoolName: random.pick(schools),
        yearGroup: yearGroups[0] ?? 10,
        // A school takes some of the places while the offer is matched, and all of them once it is confirmed.
        pupils: stage === "matched" ? Math.ceil(places / 2) : places,
        halfDays,
        startsOn: dayFromToday(story, from),
        endsOn: dayFromToday(story, from + Math.ceil(halfDays / 2) - 1),
      });
    }
  }
  await tx.placementOffer.createMany({ data: offers });
  await tx.placement.createMany({ data: placements });
  await tx.hostReport.createMany({ data: reports });
}
