import { createInvitation } from "~/domain/organisations/people/create-invitation.server";
import type { Tx } from "~/platform/actor.server";
import { demoId } from "./ids";
import { randomness } from "./random";
import type { Organisations } from "./seed-organisations";
import { daysAgo, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 1_409;

/** Colleagues of the first employer's administrator, one in each of the other roles. */
export const colleagues = [
  { name: "Tobias Lund", role: "recruiter", days: 90 },
  { name: "Nadia Rahman", role: "viewer", days: 30 },
] as const;

/** The first employer's other people, and somebody invited who has not come yet. */
export async function seedPeople(tx: Tx, story: Story, { all, contacts }: Organisations) {
  const canteen = all.find(({ name }) => name === "Lea Bridge Canteen");
  const administrator = canteen && contacts.get(canteen.id);
  if (!administrator) return;
  const random = randomness(SEED);
  for (const { name, role, days } of colleagues) {
    const id = demoId(random);
    const createdAt = daysAgo(story, days);
    const email = `${name.toLowerCase().replace(" ", ".")}@demo.example`;
    await tx.person.createMany({ data: { id, name, email, emailVerified: true, createdAt } });
    await tx.membership.createMany({
      data: { personId: id, organisationId: canteen.id, role, createdAt },
    });
  }
  // Its letter was never sent, so its link is nobody's; it can be sent again or withdrawn.
  await createInvitation(tx, {
    organisationId: canteen.id,
    email: "grace.mensah@kitchen.example",
    role: "recruiter",
    invitedById: administrator.id,
    invitedByName: administrator.name,
  });
}
