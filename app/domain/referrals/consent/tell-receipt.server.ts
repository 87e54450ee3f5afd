import { sendLetter } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { openShared } from "../sealed-receipt.server";
import { inYourWords } from "../shared-fields";
import { channelOf } from "./channels";
import { toResident } from "./letter-link.server";

type Told = { referralReference: string; vacancyTitle: string; employerName: string };

/** Sends the resident their receipt: what they agreed to, until when, how it was noted, and how to take it back. */
export async function tellReceipt(
  tx: Tx,
  referralId: string,
  { referralReference, vacancyTitle, employerName }: Told,
) {
  const receipt = await tx.consentReceipt.findUnique({ where: { referralId } });
  const resident = await toResident(tx, referralId);
  // Taken back before this letter was written, there is nothing to say yes about.
  if (!receipt || receipt.revokedAt || !resident) return;
  const { token, email, ...about } = resident;
  await sendLetter(tx, "consent-receipt", {
    to: email,
    props: {
      ...about,
      baseUrl,
      link: `${baseUrl}${paths.takeBackShare(token, referralId)}`,
      employerName,
      vacancyTitle,
      referralReference,
      shared: inYourWords(openShared(receipt) ?? {}),
      until: dayInWords(londonDate(receipt.until), today()),
      channel: channelOf(receipt.channel),
      notedByName: receipt.notedByName,
    },
    onceKey: `consent-receipt:${referralId}`,
  });
}
