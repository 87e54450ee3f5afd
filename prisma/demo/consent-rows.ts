import { type Channel, channels } from "~/domain/referrals/consent/channels";
import { answerBy, endOfLondonDay } from "~/domain/referrals/consent/consent-dates";
import { digestOf, tokenFor } from "~/domain/referrals/consent/consent-token.server";
import { wordsToAgree } from "~/domain/referrals/consent/consent-words";
import { sealShared } from "~/domain/referrals/sealed-receipt.server";
import { fieldsOf, type SharedField, snapshot } from "~/domain/referrals/shared-fields";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { demoId } from "./ids";
import type { Introduction } from "./introduction";
import type { ReferralRows } from "./referral-rows";
import type { Story } from "./story";

const fields: SharedField[] = ["firstName", "phone", "occupations", "skills", "hours"];

type Consent = Introduction & { referralId: string; asked: Date | null; yes: Date | null; no: Date | null };

/** Most answer by letter, a few by phone and fewer on paper: by their reference, so that it is the same each time. */
function channelFor(reference: string): Channel {
  const at = Number(/\d$/.exec(reference)?.[0] ?? 0);
  return channels[at > 8 ? 2 : at > 6 ? 1 : 0] ?? "email";
}

/** Adds the question put to a resident and, on a yes, the receipt. */
export function consentRows({ random }: Story, taxonomy: LoadedTaxonomy, rows: ReferralRows, given: Consent) {
  const { vacancy, candidate, person, employer, broker, referralId, asked, yes, no } = given;
  if (!asked) return;
  const askedOn = londonDate(asked);
  const until = addDays(askedOn, 180);
  const record = {
    ...candidate,
    name: person.name,
    phone: person.phone ?? null,
    email: person.email ?? null,
    hoursMin: candidate.hoursMin ?? null,
    hoursMax: candidate.hoursMax ?? null,
    availableFrom: null,
  };
  const shared = snapshot(record, fields, taxonomy.label, askedOn);
  const work = { title: vacancy.title, organisation: { name: employer.name } };
  const words = wordsToAgree(work, shared, until, askedOn);
  const answeredAt = yes ?? no;
  const channel = answeredAt ? channelFor(candidate.reference) : "email";
  const noted = {
    channel,
    notedByName: channel === "email" ? null : broker.name,
    signedOn: channel === "paper" && answeredAt ? dayToDate(londonDate(answeredAt)) : null,
  };
  rows.requests.push({
    id: demoId(random),
    referralId,
    tokenDigest: digestOf(tokenFor(referralId, record.email)),
    fields: fieldsOf(shared),
    words,
    askedAt: asked,
    expiresAt: endOfLondonDay(answerBy(null, askedOn)),
    answer: yes ? true : no ? false : null,
    answeredAt,
    ...noted,
  });
  if (!yes) return;
  rows.receipts.push({
    id: demoId(random),
    referralId,
    vacancyId: vacancy.id,
    employerId: vacancy.organisationId,
    fields: fieldsOf(shared),
    ...sealShared(referralId, shared),
    words,
    ...noted,
    givenAt: yes,
    until: new Date(`${until}T23:59:59Z`),
  });
}
