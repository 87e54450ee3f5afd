import type { SectionKey } from "./document";

/**
 * Every table that points at a candidate or at a referral, and where an export has it. A test reads the database's own
 * catalogue, and fails where one is missing here.
 */
export const heldIn: Readonly<Record<string, SectionKey>> = {
  candidate_expiry: "expiries",
  candidate_person: "details",
  consent_receipt: "receipts",
  consent_request: "questions",
  contact_correction: "corrections",
  cv_reading: "cvs",
  dismissal: "dismissals",
  equality_answers: "equality",
  identity_claim: "claims",
  in_work_support: "support",
  interview: "interviews",
  lock_ask: "asks",
  lock_holder: "asks",
  outcome_check: "outcomes",
  outcome_resolution: "resolutions",
  referral: "referrals",
  referral_move: "moves",
  rights_request: "requests",
  saved_vacancy: "saved",
  shared_card: "cards",
  suggestion: "suggestions",
};

/** Tables that point at one and are in no export, each with why. */
export const heldElsewhere: Readonly<Record<string, string>> = {
  identity_apart: "Says of two records that they are two people: the other half is somebody else's.",
};
