import { plainCode } from "~/domain/referrals/consent/code";
import { codeOpens } from "~/domain/referrals/consent/code-opens.server";
import { unknownCode } from "~/domain/referrals/consent/consent-link";
import { residentWith } from "~/domain/referrals/consent/consent-token.server";
import { withinLimit } from "~/http/limits.server";
import type { ResidentActor } from "~/platform/actor";

/** For whoever tries too many codes. */
export const tooManyCodes = "You tried several codes in a short time. Wait ten minutes, then try again.";

/**
 * Whoever holds the link or the code in an address. A code is short enough to be guessed at, so that its uses are
 * counted, and one that is over answers as one that never was.
 * @param address the network address that asks
 */
export async function openedBy(given: string | undefined, address: string): Promise<ResidentActor> {
  const actor = residentWith(given ?? "");
  if (!plainCode(given ?? "")) return actor;
  if (!(await withinLimit("code-address", address))) throw new Response(tooManyCodes, { status: 429 });
  if (!(await codeOpens(actor))) throw new Response(unknownCode().message, { status: 404 });
  return actor;
}
