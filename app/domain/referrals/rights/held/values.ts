import { dateToDay } from "~/platform/clock";

/** A moment as an export has it: an ISO instant. */
export const instant = (at: Date | null) => at?.toISOString() ?? null;
/** A database day as an export has it: an ISO day. */
export const day = (on: Date | null) => on && dateToDay(on);
