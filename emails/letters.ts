import * as approachRedirected from "./approach-redirected";
import * as askSubmitted from "./ask-submitted";
import * as candidatesUploaded from "./candidates-uploaded";
import * as cardAnswered from "./card-answered";
import * as cardShared from "./card-shared";
import * as caseloadReceived from "./caseload-received";
import * as claimsClash from "./claims-clash";
import * as commitmentDue from "./commitment-due";
import * as consentAnswered from "./consent-answered";
import * as consentEnded from "./consent-ended";
import * as consentEndedResident from "./consent-ended-resident";
import * as consentHeld from "./consent-held";
import * as consentLapsed from "./consent-lapsed";
import * as consentReceipt from "./consent-receipt";
import * as consentReminder from "./consent-reminder";
import * as consentRequest from "./consent-request";
import * as consentTakenBack from "./consent-taken-back";
import * as consentWithdrawn from "./consent-withdrawn";
import * as consentWithdrawnBroker from "./consent-withdrawn-broker";
import * as contactCorrected from "./contact-corrected";
import * as coverArranged from "./cover-arranged";
import * as datesAnswered from "./dates-answered";
import * as datesProposed from "./dates-proposed";
import * as employerQuestion from "./employer-question";
import * as employerRefused from "./employer-refused";
import * as employerReleased from "./employer-released";
import * as employerSuspended from "./employer-suspended";
import * as employerVerified from "./employer-verified";
import * as employerWaiting from "./employer-waiting";
import * as employersMerged from "./employers-merged";
import * as hostingReported from "./hosting-reported";
import * as howDidItGo from "./how-did-it-go";
import * as interviewDesk from "./interview-desk";
import * as interviewResident from "./interview-resident";
import * as invitation from "./invitation";
import * as joinAnswered from "./join-answered";
import * as joinAsked from "./join-asked";
import * as joinReceived from "./join-received";
import type { LetterFile } from "./letter";
import * as lockAnswered from "./lock-answered";
import * as lockAsked from "./lock-asked";
import * as matchDigest from "./match-digest";
import * as newVacancies from "./new-vacancies";
import * as organisationRegistered from "./organisation-registered";
import * as personJoined from "./person-joined";
import * as personLeft from "./person-left";
import * as placementAccepted from "./placement-accepted";
import * as placementAgreed from "./placement-agreed";
import * as placementChanged from "./placement-changed";
import * as placementDeclined from "./placement-declined";
import * as placementEnded from "./placement-ended";
import * as placementEndedHub from "./placement-ended-hub";
import * as placementSent from "./placement-sent";
import * as placementWithHub from "./placement-with-hub";
import * as referralMovedBroker from "./referral-moved-broker";
import * as referralMovedEmployer from "./referral-moved-employer";
import * as referralReceived from "./referral-received";
import * as referralRecorded from "./referral-recorded";
import * as referralWithdrawn from "./referral-withdrawn";
import * as referralsWaiting from "./referrals-waiting";
import * as retentionWarning from "./retention-warning";
import * as rightsAnswered from "./rights-answered";
import * as rightsForBroker from "./rights-for-broker";
import * as rightsNoted from "./rights-noted";
import * as rightsRemoved from "./rights-removed";
import * as roleChanged from "./role-changed";
import * as savedSearchConfirm from "./saved-search-confirm";
import * as savedSearchOn from "./saved-search-on";
import * as signInLink from "./sign-in-link";
import * as vacanciesHeld from "./vacancies-held";
import * as vacanciesUploaded from "./vacancies-uploaded";
import * as vacancyChanged from "./vacancy-changed";
import * as vacancyClosing from "./vacancy-closing";
import * as vacancyExpired from "./vacancy-expired";
import * as vacancyInReview from "./vacancy-in-review";
import * as vacancyLive from "./vacancy-live";
import * as vacancyMoved from "./vacancy-moved";
import * as vacancyReturned from "./vacancy-returned";
import * as vacancyWaiting from "./vacancy-waiting";
import * as workOutcome from "./work-outcome";
import * as workQuestion from "./work-question";
import * as workQuestionResident from "./work-question-resident";

const files = {
  "sign-in-link": signInLink,
  "organisation-registered": organisationRegistered,
  invitation,
  "person-joined": personJoined,
  "join-asked": joinAsked,
  "join-received": joinReceived,
  "join-answered": joinAnswered,
  "role-changed": roleChanged,
  "person-left": personLeft,
  "employer-waiting": employerWaiting,
  "employer-question": employerQuestion,
  "employer-refused": employerRefused,
  "employer-verified": employerVerified,
  "employer-suspended": employerSuspended,
  "employer-released": employerReleased,
  "employers-merged": employersMerged,
  "vacancies-held": vacanciesHeld,
  "ask-submitted": askSubmitted,
  "vacancy-in-review": vacancyInReview,
  "vacancy-waiting": vacancyWaiting,
  "vacancy-live": vacancyLive,
  "vacancy-returned": vacancyReturned,
  "vacancy-moved": vacancyMoved,
  "vacancy-changed": vacancyChanged,
  "vacancy-closing": vacancyClosing,
  "vacancy-expired": vacancyExpired,
  "match-digest": matchDigest,
  "cover-arranged": coverArranged,
  "caseload-received": caseloadReceived,
  "card-shared": cardShared,
  "card-answered": cardAnswered,
  "lock-asked": lockAsked,
  "lock-answered": lockAnswered,
  "claims-clash": claimsClash,
  "consent-request": consentRequest,
  "consent-reminder": consentReminder,
  "consent-lapsed": consentLapsed,
  "consent-held": consentHeld,
  "consent-answered": consentAnswered,
  "referral-received": referralReceived,
  "referral-moved-broker": referralMovedBroker,
  "referral-moved-employer": referralMovedEmployer,
  "consent-receipt": consentReceipt,
  "consent-taken-back": consentTakenBack,
  "consent-ended-resident": consentEndedResident,
  "consent-ended": consentEnded,
  "consent-withdrawn": consentWithdrawn,
  "consent-withdrawn-broker": consentWithdrawnBroker,
  "referral-withdrawn": referralWithdrawn,
  "referral-recorded": referralRecorded,
  "interview-resident": interviewResident,
  "interview-desk": interviewDesk,
  "referrals-waiting": referralsWaiting,
  "work-question": workQuestion,
  "work-question-resident": workQuestionResident,
  "work-outcome": workOutcome,
  "placement-sent": placementSent,
  "placement-with-hub": placementWithHub,
  "placement-changed": placementChanged,
  "placement-accepted": placementAccepted,
  "placement-declined": placementDeclined,
  "dates-proposed": datesProposed,
  "dates-answered": datesAnswered,
  "placement-agreed": placementAgreed,
  "placement-ended": placementEnded,
  "placement-ended-hub": placementEndedHub,
  "how-did-it-go": howDidItGo,
  "hosting-reported": hostingReported,
  "approach-redirected": approachRedirected,
  "commitment-due": commitmentDue,
  "saved-search-confirm": savedSearchConfirm,
  "saved-search-on": savedSearchOn,
  "new-vacancies": newVacancies,
  "vacancies-uploaded": vacanciesUploaded,
  "candidates-uploaded": candidatesUploaded,
  "rights-noted": rightsNoted,
  "rights-answered": rightsAnswered,
  "rights-removed": rightsRemoved,
  "rights-for-broker": rightsForBroker,
  "retention-warning": retentionWarning,
  "contact-corrected": contactCorrected,
};

/** The name of a letter, as an outbox row keeps it. */
export type LetterName = keyof typeof files;

/** What the letter of that name is told: plain JSON values, with dates already in words. */
export type LetterProps<Name extends LetterName> = (typeof files)[Name]["sample"];

/** Every letter we send, by name. */
export const letters: { readonly [Name in LetterName]: LetterFile<LetterProps<Name>> } = files;

/** Every name, in the order in which a vacancy's life brings the letters. */
export const letterNames = Object.keys(files) as LetterName[];
