import * as approachRedirected from "./approach-redirected";
import * as consentAnswered from "./consent-answered";
import * as consentRequest from "./consent-request";
import * as consentWithdrawn from "./consent-withdrawn";
import * as consentWithdrawnBroker from "./consent-withdrawn-broker";
import type { LetterFile } from "./letter";
import * as matchDigest from "./match-digest";
import * as organisationRegistered from "./organisation-registered";
import * as placementAccepted from "./placement-accepted";
import * as placementDeclined from "./placement-declined";
import * as placementWithHub from "./placement-with-hub";
import * as referralMovedBroker from "./referral-moved-broker";
import * as referralMovedEmployer from "./referral-moved-employer";
import * as referralReceived from "./referral-received";
import * as referralWithdrawn from "./referral-withdrawn";
import * as signInLink from "./sign-in-link";
import * as vacancyInReview from "./vacancy-in-review";
import * as vacancyLive from "./vacancy-live";
import * as vacancyReturned from "./vacancy-returned";
import * as vacancyWaiting from "./vacancy-waiting";

const files = {
  "sign-in-link": signInLink,
  "organisation-registered": organisationRegistered,
  "vacancy-in-review": vacancyInReview,
  "vacancy-waiting": vacancyWaiting,
  "vacancy-live": vacancyLive,
  "vacancy-returned": vacancyReturned,
  "match-digest": matchDigest,
  "consent-request": consentRequest,
  "consent-answered": consentAnswered,
  "referral-received": referralReceived,
  "referral-moved-broker": referralMovedBroker,
  "referral-moved-employer": referralMovedEmployer,
  "consent-withdrawn": consentWithdrawn,
  "consent-withdrawn-broker": consentWithdrawnBroker,
  "referral-withdrawn": referralWithdrawn,
  "placement-with-hub": placementWithHub,
  "placement-accepted": placementAccepted,
  "placement-declined": placementDeclined,
  "approach-redirected": approachRedirected,
};

/** The name of a letter, as an outbox row keeps it. */
export type LetterName = keyof typeof files;

/** What the letter of that name is told: plain JSON values, with dates already in words. */
export type LetterProps<Name extends LetterName> = (typeof files)[Name]["sample"];

/** Every letter we send, by name. */
export const letters: { readonly [Name in LetterName]: LetterFile<LetterProps<Name>> } = files;

/** Every name, in the order in which a vacancy's life brings the letters. */
export const letterNames = Object.keys(files) as LetterName[];
