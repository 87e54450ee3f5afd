import { z } from "zod";

/** What may leave a queue by being looked at, as it is remembered. */
const item = z.string().regex(/^(interview|employer|match|vacancy-changed|vacancy-closing):[\w:.-]{1,160}$/);

/** The part of the queue to go back to. */
const back = {
  kind: z.string().max(30).optional(),
  of: z.string().max(100).optional(),
  part: z.string().max(10).optional(),
};

/** In whose queue something was looked at, and what. */
export const Seeing = z.object({
  owner: z.string().min(1).max(100),
  items: z.array(item).min(1).max(500),
  ...back,
});
export type Seeing = z.output<typeof Seeing>;

/** In whose queue something is put back, and when it left. */
export const PuttingBack = z.object({
  owner: z.string().min(1).max(100),
  at: z.iso.datetime(),
  ...back,
});
