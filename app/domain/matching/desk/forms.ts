import { z } from "zod";
import { dismissalKeys } from "./dismissal-reasons";

/** A letter that a person would not know they typed breaks a line of a list. */
const words = z
  .string()
  .trim()
  .max(200, "What you add must be 200 characters or fewer")
  .transform((text) => text.replace(/\s+/g, " "))
  .optional();

/** Setting a resident aside for one vacancy: why, and in words of one's own where the list has none for it. */
export const Dismissing = z
  .object({
    reason: z.enum(dismissalKeys, { error: "Choose why" }),
    note: words,
  })
  .refine(({ reason, note }) => reason !== "other" || Boolean(note), {
    path: ["note"],
    error: "Say in a few words what it is",
  });
