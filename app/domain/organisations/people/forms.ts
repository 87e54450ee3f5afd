import { z } from "zod";
import { emailAddress } from "~/platform/email-address";
import { employerRoles } from "./roles";

const role = z.enum(employerRoles, { error: "Choose what they may do" });

const organisationId = z.string().max(100).optional();

/** Somebody's name, as their colleagues see it. */
const yourName = z
  .string({ error: "Enter your name" })
  .trim()
  .min(1, "Enter your name")
  .max(80, "Your name must be 80 characters or fewer");

/** A colleague to invite. The address comes out in small letters. */
export const Invite = z.object({
  email: emailAddress("Enter your colleague’s email address"),
  role,
  organisationId,
});

export const ChangeRole = z.object({ role });

/** The answer to somebody who asks to join: in which role, or not at all. */
export const AnswerJoinRequest = z.object({
  answer: z.enum([...employerRoles, "decline"], { error: "Choose whether to let them in" }),
});

/** Somebody invited who has no name here yet gives it. */
export const AcceptInvitation = z.object({ yourName: yourName.optional() });

export type InviteGiven = z.output<typeof Invite>;
