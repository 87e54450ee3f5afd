import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import type { MembershipRole } from "~prisma/generated/enums";
import { invitationReference } from "../reference";
import { createInvitation, INVITATION_DAYS } from "./create-invitation.server";
import { roleWords } from "./roles";

type Invited = {
  organisationId: string;
  organisationName: string;
  email: string;
  role: MembershipRole;
  invitedById: string | null;
  invitedByName: string;
};

/** Makes an invitation and puts its letter in the outbox; an earlier link to the same address stops working. @returns its id */
export async function sendInvitation(tx: Tx, { organisationName, ...invited }: Invited): Promise<string> {
  const { id, token } = await createInvitation(tx, invited);
  const { a, means } = roleWords[invited.role];
  await sendLetter(tx, "invitation", {
    to: invited.email,
    props: {
      baseUrl,
      link: baseUrl + paths.invitation(token),
      inviterName: invited.invitedByName,
      organisationName,
      role: a,
      means,
      until: sayDay(addDays(today(), INVITATION_DAYS)),
      reference: invitationReference(id),
    },
  });
  return id;
}
