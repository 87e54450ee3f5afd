import { z } from "zod";

/** Which employer somebody asks to join, and the name that they gave on the way. */
export const AskToJoin = z.object({
  organisationId: z.string().max(100),
  yourName: z.string().trim().max(80).optional(),
});
