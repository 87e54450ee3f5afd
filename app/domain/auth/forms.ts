import { z } from "zod";
import { emailAddress } from "~/platform/email-address";

export const SignIn = z.object({
  email: emailAddress("Enter your email address"),
  // Nobody typed it, so that it is too long is no error of theirs: they start from their own page instead.
  next: z.string().max(1_000).optional().catch(undefined),
});
