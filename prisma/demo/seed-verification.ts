import { nameKey } from "~/domain/organisations/name-key";
import type { Tx } from "~/platform/actor.server";
import { demoId } from "./ids";
import { randomness } from "./random";
import type { Organisations } from "./seed-organisations";
import { dayFromToday, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 1_107;
const HOUR = 3_600_000;

const OPERATOR = "Alex Moreno";

type At = (days: number, hour: number) => Date;

/**
 * What waits for the operator: an employer that answered a question, and somebody who asks to join one that nobody
 * administers. Beside them an employer that is suspended, with its vacancies on hold.
 */
export async function seedVerification(
  tx: Tx,
  { today }: Pick<Story, "today">,
  organisations: Organisations,
) {
  const random = randomness(SEED);
  const story = { today, random };
  const at: At = (days, hour) => new Date(dayFromToday(story, days).getTime() + hour * HOUR);
  await suspendOne(tx, at, demoId(random));
  const waiting = organisations.all.filter(({ standing }) => standing === "waiting");
  const [answered] = waiting;
  const contact = answered && organisations.contacts.get(answered.id);
  if (answered && contact)
    await tx.standingMove.createMany({
      data: [
        {
          id: demoId(random),
          organisationId: answered.id,
          from: "waiting",
          to: "asked",
          side: "operator",
          byName: OPERATOR,
          words: "Your website is of another name. Is it the same firm?",
          at: at(-3, 11),
        },
        {
          id: demoId(random),
          organisationId: answered.id,
          from: "asked",
          to: "waiting",
          side: "employer",
          byName: contact.name,
          words: "Yes. We changed our name in spring, and the website is still to follow.",
          at: at(-1, 15),
        },
      ],
    });
  const asker = waiting.map(({ id }) => organisations.contacts.get(id)).findLast(Boolean);
  if (!asker) return;
  const name = "Merrow Lane Nursery School";
  const organisationId = demoId(random);
  await tx.organisation.create({
    data: {
      id: organisationId,
      kind: "employer",
      name,
      nameKey: nameKey(name),
      sector: "education",
      source: "jobposting",
      standing: "verified",
      createdAt: at(-40, 9),
      verifiedAt: at(-40, 9),
    },
  });
  const { postcode, outcode, latitude, longitude, boroughCode, hubSlug } = organisations.sites[0] ?? {};
  const place = { postcode, outcode, latitude, longitude, boroughCode, hubSlug };
  await tx.site.create({
    data: { ...place, id: demoId(random), organisationId, name: "Merrow Lane", createdAt: at(-40, 9) },
  });
  await tx.joinRequest.create({
    data: {
      id: demoId(random),
      organisationId,
      personId: asker.id,
      personName: asker.name,
      email: asker.email,
      createdAt: at(-1, 10),
    },
  });
}

async function suspendOne(tx: Tx, at: At, id: string) {
  const known = ["Lea Bridge Canteen", "Forest and Fern Care"];
  const vacancy = await tx.vacancy.findFirst({
    where: { stage: "live", organisation: { name: { notIn: known }, standing: "verified" } },
    orderBy: { number: "desc" },
  });
  if (!vacancy) return;
  const { organisationId } = vacancy;
  const words = "Two people were asked to pay for their own training. We are looking into it with you.";
  await tx.organisation.update({
    where: { id: organisationId },
    data: { standing: "suspended", standingReason: words },
  });
  await tx.vacancy.updateMany({
    where: { organisationId, stage: { in: ["live", "scheduled"] } },
    data: { stage: "held" },
  });
  await tx.standingMove.create({
    data: {
      id,
      organisationId,
      from: "verified",
      to: "suspended",
      side: "operator",
      byName: OPERATOR,
      words,
      at: at(-2, 14),
    },
  });
}
