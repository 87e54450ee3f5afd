import { randomUUID } from "node:crypto";
import { today } from "~/platform/clock";

/** A request as a broker notes it today. */
export const noted = (words?: string) => ({
  requestId: randomUUID(),
  how: "phone",
  askedOn: today(),
  ...(words ? { words } : {}),
});
