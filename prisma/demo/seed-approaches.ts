import type { Tx } from "~/platform/actor.server";
import { addDays, dayToDate, londonDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { demoId } from "./ids";
import type { Organisations } from "./seed-organisations";
import { daysAgo, type Story } from "./story";

const reasons = [
  "Ask whether they would take people through a sector-based work academy.",
  "Two people on my caseload live next door and have the skills.",
  "Invite them to the jobs fair in the spring.",
  "Ask about apprenticeships after their last advert.",
  "Follow up from a visit by the college.",
];

/** A year of partners asking before they ring: most are free to, some find that a borough has it in hand. */
export async function seedApproaches(tx: Tx, story: Story, { all, contacts }: Organisations) {
  const { random } = story;
  const employers = all.filter(({ kind }) => kind === "employer");
  const asking = all.filter(({ kind }) => kind === "partner" || kind === "brokerage");
  const rows: Prisma.ApproachCreateManyInput[] = Array.from({ length: 180 }, () => {
    const employer = random.pick(employers);
    const partner = random.pick(asking);
    const lead = all.find(({ id }) => id === employer.leadBrokerageId);
    const redirected = lead !== undefined && lead.id !== partner.id && random.chance(75);
    // A reservation lasts 14 days, and the demonstration leaves every employer free to be asked about.
    const createdAt = daysAgo(story, redirected ? random.between(0, 340) : random.between(16, 350));
    const person = contacts.get(partner.id);
    return {
      id: demoId(random),
      employerId: employer.id,
      partnerId: partner.id,
      personId: person?.id ?? null,
      personName: person?.name ?? "A colleague",
      why: random.pick(reasons),
      outcome: redirected ? "redirected" : "reserved",
      inHandWith: redirected ? `${employer.leadName ?? "A broker"} at ${lead.name}` : null,
      until: redirected ? null : dayToDate(addDays(londonDate(createdAt), 14)),
      createdAt,
    };
  });
  await tx.approach.createMany({ data: rows });
}
