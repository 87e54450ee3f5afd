import { type Side, type Stage, workStages } from "./stages";

/** Each stage as a heading or a tag says it. */
export const stageNames = {
  shortlisted: "Shortlisted",
  consent_asked: "Consent asked",
  consented: "Said yes",
  declined: "Said no",
  referred: "Put forward",
  interview: "Interview",
  offered: "Offered",
  started: "Started",
  sustained_13: "In work after 13 weeks",
  sustained_26: "In work after 26 weeks",
  not_progressed: "Not progressed",
  withdrawn: "Withdrawn",
} as const satisfies Record<Stage, string>;

/** The same inside a sentence: "The stage is now: interview". */
export const stageInSentence = (stage: Stage) =>
  stageNames[stage].charAt(0).toLowerCase() + stageNames[stage].slice(1);

/** What a button says that takes the step. */
export const moveWords = {
  shortlisted: "Shortlist",
  consent_asked: "Ask consent",
  consented: "Yes, tell them",
  declined: "No, not this one",
  referred: "Put forward",
  interview: "Invite to an interview",
  offered: "Offer the job",
  started: "They have started",
  sustained_13: "Still there after 13 weeks",
  sustained_26: "Still there after 26 weeks",
  not_progressed: "Not going further",
  withdrawn: "Withdraw",
} as const satisfies Record<Stage, string>;

/** Who took a step, where no name is fit to be shown. */
export const sideNames = {
  brokerage: "The broker",
  employer: "The employer",
  resident: "The resident",
  service: "Front Door",
} as const satisfies Record<Side, string>;

/** A referral's reference, as people say it: "R-1042". */
export const referralReference = (number: number) => `R-${number}`;

/** Why an employer goes no further, in words fit for the person to hear. Nothing here says anything of a person's life. */
export const notProgressedReasons = {
  skills: "Skills or experience that they do not have yet",
  licence: "A licence or proof of the right to work was missing",
  hours: "The hours or the start day do not suit",
  travel: "The journey is too long or too dear",
  "missed-interview": "They did not come to the interview",
  "someone-else": "Someone else was stronger this time",
  filled: "The vacancy is filled or withdrawn",
  "turned-down": "They turned it down",
  "no-answer": "We could not reach them",
  left: "They started, and have left",
  ended: "They started, and the job has ended",
} as const;

/** Why a broker takes somebody back. */
export const withdrawnReasons = {
  "other-work": "They have found other work",
  "not-now": "They no longer want this job",
  unsuitable: "It does not suit them after all",
  mistake: "They were put forward by mistake",
  left: "They started, and have left",
} as const;

/** Why it ends where nobody chose from a list: what a resident does by their link, and what the service sees for itself. */
export const endWords = {
  declined: "They said no to this one",
  revoked: "They took their consent back",
  sustained_26: "Still in work after 26 weeks",
} as const;

const ofWork = ["left", "ended"];
const afterInterview: readonly Stage[] = ["interview", "offered"];

/** The reasons that fit a stage, as choices: nobody has left a job that they have not started, nor missed an interview unasked. */
export const reasonsAt = (stage: Stage, reasons: Record<string, string>) =>
  Object.entries(reasons)
    .filter(([value]) => {
      if (ofWork.includes(value)) return workStages.includes(stage);
      if (value === "missed-interview") return afterInterview.includes(stage);
      return !workStages.includes(stage) || !(value in notProgressedReasons);
    })
    .map(([value, label]) => ({ value, label }));
