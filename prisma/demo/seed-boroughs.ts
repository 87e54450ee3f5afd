import { openPerson, sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { cardNow } from "~/domain/referrals/boroughs/cards/card-now.server";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import { demoId } from "./ids";
import { randomness } from "./random";
import type { Organisations } from "./seed-organisations";
import { daysAgo, type Story } from "./story";

/** The boroughs of Sam Taylor, Leon Clarke and Priya Nair. */
const [HERE, ASKS, SHARES] = ["E09000031", "E09000012", "E09000025"];

/** What boroughs have to do with each other: whom each has, a question and a card for Sam's, and a vacancy whose slots are shared. */
export async function seedBoroughs(
  tx: Tx,
  { today }: Story,
  taxonomy: LoadedTaxonomy,
  { all, contacts }: Organisations,
) {
  const story = { today, random: randomness(23) };
  const team = (code: string | undefined) =>
    all.find(({ kind, boroughCode }) => kind === "brokerage" && boroughCode === code);
  const [here, asks, shares] = [team(HERE), team(ASKS), team(SHARES)];
  await tx.$queryRaw`select claim_everybody()`;
  if (!here || !asks || !shares) return;
  const nameOf = (id: string) => contacts.get(id)?.name ?? "A broker";
  await askAbout(tx, story, { here: here.id, asks: asks.id, byName: nameOf(asks.id) });
  await shareWith(tx, story, taxonomy, { here: here.id, shares: shares.id, byName: nameOf(shares.id) });
  await fewSlots(tx);
}

type Asking = { here: string; asks: string; byName: string };

/** Somebody whom Sam's borough is putting forward has come to Leon's too. */
async function askAbout(tx: Tx, story: Story, { here, asks, byName }: Asking) {
  const held = await tx.referral.findFirst({
    where: { brokerageId: here, stage: { in: ["referred", "consent_asked"] }, claims: { some: {} } },
    include: { candidate: { include: { person: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  const twice = await tx.candidate.findFirst({
    where: { brokerageId: asks, available: true, person: { draft: false }, referrals: { none: {} } },
    orderBy: { reference: "asc" },
  });
  const person = openPerson(held?.candidate.person);
  if (!held || !twice || !person) return;
  await tx.candidatePerson.update({
    where: { candidateId: twice.id },
    data: sealPerson(twice.id, { name: person.name, email: person.email, phone: person.phone }),
  });
  await tx.lockAsk.create({
    data: {
      id: demoId(story.random),
      askerBrokerageId: asks,
      candidateId: twice.id,
      words:
        "They came to our drop-in on Thursday and would like evening work near home. Could we go on with them?",
      askedByName: byName,
      askedAt: daysAgo(story, 1),
      holder: { create: { holderBrokerageId: here, referralId: held.id } },
    },
  });
}

type Sharing = { here: string; shares: string; byName: string };

async function shareWith(tx: Tx, story: Story, taxonomy: LoadedTaxonomy, { here, shares, byName }: Sharing) {
  const one = await tx.candidate.findFirst({
    where: { brokerageId: shares, available: true, person: { draft: false }, licences: { isEmpty: true } },
    orderBy: { reference: "asc" },
  });
  if (!one) return;
  await tx.sharedCard.create({
    data: {
      id: demoId(story.random),
      candidateId: one.id,
      fromBrokerageId: shares,
      toBrokerageId: here,
      card: cardNow(one, taxonomy.label),
      note: "Would like to work nearer to the Lea Bridge line, and can meet people on any weekday.",
      sharedByName: byName,
      sharedAt: daysAgo(story, 2),
    },
  });
}

/** The newest live vacancy of Sam's borough can interview a few more than it has been sent. */
async function fewSlots(tx: Tx) {
  const vacancy = await tx.vacancy.findFirst({
    where: { stage: "live", site: { boroughCode: HERE ?? null } },
    orderBy: [{ liveAt: "desc" }, { number: "asc" }],
    include: { _count: { select: { referrals: { where: { stage: { not: "shortlisted" } } } } } },
  });
  if (vacancy)
    await tx.vacancy.update({
      where: { id: vacancy.id },
      data: { interviewSlots: vacancy._count.referrals + 3 },
    });
}
