import type { Channel } from "~/domain/referrals/consent/channels";
import { paths } from "~/paths";

/** Where a broker goes on once a question is put: to read it out, to print it, or back to the referral. */
export function afterAsking(referralId: string, channel: Channel) {
  if (channel === "phone") return `${paths.noteConsent(referralId)}?done=asked`;
  if (channel === "paper") return `${paths.consentPaper(referralId)}?done=asked`;
  return `${paths.referral(referralId)}?done=asked`;
}
