import { z } from "zod";

export const SignIn = z.object({
  email: z
    .string({ error: "Enter your email address" })
    .trim()
    .toLowerCase()
    .pipe(
      z
        .email("Enter an email address in the right form, such as name@example.com")
        .max(254, "Enter an email address of 254 letters or fewer"),
    ),
  next: z.string().max(500).optional(),
});
