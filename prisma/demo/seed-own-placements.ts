import { offerPages } from "~/domain/placements/task-list/pages";
import type { Tx } from "~/platform/actor.server";
import type { OfferStage } from "~prisma/generated/enums";
import { hostWords } from "./host-words";
import { demoId } from "./ids";
import type { Organisations } from "./seed-organisations";
import { dayFromToday, type Story } from "./story";

/** What the canteen offers, with where each stands and the days from today on which its school comes. */
const offered: { title: string; stage: OfferStage; comes?: readonly [number, number]; asked: number }[] = [
  { title: "Behind the counter at lunch", stage: "draft", asked: 1 },
  { title: "Two days with the bakers", stage: "accepted", asked: 12 },
  { title: "A menu for forty", stage: "confirmed", comes: [1, 2], asked: 30 },
  { title: "A week of school dinners", stage: "completed", comes: [-9, -5], asked: 60 },
  { title: "A week of puddings", stage: "completed", comes: [-16, -12], asked: 62 },
];

/** The canteen's own offers, so that each thing an employer does with one is there to be done. */
export async function seedOwnPlacements(tx: Tx, story: Story, { sites, contacts, all }: Organisations) {
  const [site] = sites;
  const contact = site && contacts.get(site.organisationId);
  if (!site || !contact) return;
  const hub = all.find(({ hubSlug, kind }) => kind === "hub" && hubSlug === site.hubSlug);
  const coordinatorName = contacts.get(hub?.id ?? "")?.name ?? null;
  const { name: contactName, email: contactEmail } = contact;
  // In four weeks or so.
  const monday = 28 + ((8 - dayFromToday(story, 28).getUTCDay()) % 7);
  for (const { title, stage, comes, asked } of offered) {
    const draft = stage === "draft";
    const sent = draft ? null : dayFromToday(story, -asked);
    const { id } = await tx.placementOffer.create({
      data: {
        id: demoId(story.random),
        ...{ organisationId: site.organisationId, siteId: site.id, hubSlug: site.hubSlug, title, stage },
        ...hostWords,
        description: "Pupils cook with us, serve what they cooked and hear how everyone here began.",
        ...{ yearGroups: [10, 11], places: 4, halfDays: 4, mode: "on_site", dateMode: "window" },
        fromDate: dayFromToday(story, comes?.[0] ?? 20),
        toDate: dayFromToday(story, (comes?.[1] ?? 80) + 20),
        ...{ hasInsurance: true, hasRiskAssessment: true, mayPassOn: true, contactName, contactEmail },
        ...{ dayContactName: contactName, dayContactPhone: "020 7946 0101", createdById: contact.id },
        pagesDone: draft ? ["work", "when", "who"] : [...offerPages],
        coordinatorName: draft ? null : coordinatorName,
        ...{ submittedAt: sent, answeredAt: sent, createdAt: dayFromToday(story, -asked) },
      },
    });
    const school = { schoolName: "Lammas Road School", yearGroup: 10, halfDays: 4 };
    if (comes)
      await tx.placement.create({
        data: {
          ...{ id: demoId(story.random), offerId: id, ...school, pupils: 4 },
          startsOn: dayFromToday(story, comes[0]),
          endsOn: dayFromToday(story, comes[1]),
          createdAt: dayFromToday(story, -asked + 3),
        },
      });
    if (stage === "accepted")
      await tx.dateProposal.create({
        data: {
          ...{ id: demoId(story.random), offerId: id, ...school, pupils: 2 },
          startsOn: dayFromToday(story, monday),
          endsOn: dayFromToday(story, monday + 1),
          words: "They come with a teacher on the first morning.",
          proposedByName: coordinatorName ?? "The hub",
          proposedAt: dayFromToday(story, -1),
        },
      });
  }
}
