/** What the audit trail calls something, to the person whom it was about. */
const words: Readonly<Record<string, string>> = {
  "candidate.created": "Added your record",
  "candidate.drafted": "Began your record",
  "candidate.imported": "Added your record from a file",
  "candidate.reimported": "Changed your record from a file",
  "candidate.read": "Opened your record, or what was shared of it",
  "candidate.edited": "Changed your record",
  "candidate.compared": "Compared your record with others for a vacancy",
  "candidate.taken-on": "Took you onto their caseload",
  "candidate.handed-back": "Handed your record back to the team",
  "candidate.started-work": "Noted that you started work",
  "candidate.licence-expired": "Noted that a licence ran out",
  "candidate.in-touch": "Said that you are still in touch",
  "equality.read": "Opened your equality answers",
  "equality.saved": "Saved your equality answers",
  "equality.erased": "Removed your equality answers",
  "match.dismissed": "Set a vacancy aside for you",
  "match.restored": "Took a vacancy back that was set aside",
  "vacancy.saved": "Kept a vacancy for you",
  "vacancy.unsaved": "Let a kept vacancy go",
  "referral.created": "Chose you for a vacancy",
  "referral.moved": "Moved a referral of yours",
  "consent.asked": "Asked for your yes",
  "consent.given": "You said yes",
  "consent.refused": "You said no",
  "consent.revoked": "You took a yes back",
  "consent.noted": "Noted your answer",
  "consent.ended": "A yes of yours ended",
  "rights.asked": "Asked for something by right",
  "rights.read": "Read what you asked for",
  "rights.exported": "Made a copy of what is held",
  "rights.answered": "Answered what you asked for",
  "correction.sent": "Showed an employer a detail put right",
};

/** An entry of the trail in words; an action that is not listed as the trail has it, without its dot. */
export const actionWords = (action: string): string => words[action] ?? action.replace(/[.-]/g, " ");

const kinds: Readonly<Record<string, string>> = {
  person: "Somebody signed in",
  system: "The service",
  resident: "Whoever held your link",
  asked: "Whoever was asked by a link",
};

/** As what somebody did it. */
export const actorWords = (kind: string): string => kinds[kind] ?? kind;
