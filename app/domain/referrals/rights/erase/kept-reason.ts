import { releasedReason } from "../../boroughs/lock/lock-words";
import { endWords, notProgressedReasons, withdrawnReasons } from "../../stage-words";

/** What stands for words of somebody's own once those are removed. An end always has a reason. */
export const OTHER_REASON = "Another reason";
/** Why a referral ends when what is held of the resident is removed. */
export const REMOVED_REASON = "Their details were removed";

const listed: ReadonlySet<string> = new Set([
  ...Object.values(notProgressedReasons),
  ...Object.values(withdrawnReasons),
  ...Object.values(endWords),
  releasedReason,
  REMOVED_REASON,
]);

/**
 * A reason as it stays when what is held of somebody is removed: from a list, or the service's own words, it counts and
 * says nothing of them. Anybody else's words go.
 */
export function keptReason(reason: string | null, side: string): string | null {
  if (reason === null || side === "service" || side === "resident" || listed.has(reason)) return reason;
  return OTHER_REASON;
}
