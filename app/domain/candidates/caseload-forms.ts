import { z } from "zod";

/** Taking somebody onto a caseload, from where the page showed them: a person's id, or nothing for nobody's. */
export const Taking = z.object({ from: z.string().max(100).optional() });
