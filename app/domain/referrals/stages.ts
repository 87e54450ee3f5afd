import type { ReferralStage } from "~prisma/generated/enums";

export type Stage = ReferralStage;

/** Who takes a step: the broker's side, the employer's, the resident by their link, or the service by itself. */
export type Side = "brokerage" | "employer" | "resident" | "service";

/** The pipeline: which stages may follow which. A stage that nothing follows is an end. */
export const nextStages = {
  shortlisted: ["consent_asked", "withdrawn"],
  consent_asked: ["consented", "declined", "withdrawn"],
  consented: ["referred", "withdrawn"],
  declined: [],
  referred: ["interview", "offered", "started", "not_progressed", "withdrawn"],
  interview: ["offered", "started", "not_progressed", "withdrawn"],
  offered: ["started", "not_progressed", "withdrawn"],
  started: ["sustained_13", "not_progressed", "withdrawn"],
  sustained_13: ["sustained_26", "not_progressed", "withdrawn"],
  sustained_26: [],
  not_progressed: [],
  withdrawn: [],
} as const satisfies Record<Stage, readonly Stage[]>;

/**
 * Who may move a referral to a stage. A yes is for one employer and one vacancy, so nothing is left for a broker to
 * decide after it: the service refers in the same transaction, and `consented` is a step on record, never a place to wait.
 * A broker records what an employer told them. The service sustains what both sides confirm, and ends what nobody answers.
 */
const movers = {
  shortlisted: ["brokerage"],
  consent_asked: ["brokerage"],
  consented: ["resident"],
  declined: ["resident"],
  referred: ["service"],
  interview: ["employer", "brokerage"],
  offered: ["employer", "brokerage"],
  started: ["employer", "brokerage"],
  sustained_13: ["service"],
  sustained_26: ["service"],
  not_progressed: ["employer", "brokerage", "service"],
  withdrawn: ["brokerage", "resident", "service"],
} as const satisfies Record<Stage, readonly Side[]>;

/** A stage that nothing follows. What ends has a reason: the database keeps none without. */
export type EndStage = { [S in Stage]: (typeof nextStages)[S]["length"] extends 0 ? S : never }[Stage];

/** Every stage, in the order of the pipeline. */
export const stages = Object.keys(nextStages) as [Stage, ...Stage[]];

/** Whether one stage may follow another, whoever moves it. */
export const mayBecome = (from: Stage, to: Stage) => (nextStages[from] as readonly Stage[]).includes(to);

/** Whether this side may take that step. */
export const mayMove = (side: Side, from: Stage, to: Stage) =>
  mayBecome(from, to) && (movers[to] as readonly Side[]).includes(side);

/** The steps a side may take from a stage. */
export const movesFor = (side: Side, from: Stage): Stage[] =>
  nextStages[from].filter((to) => mayMove(side, from, to));

/** Whether nothing follows. */
export const hasEnded = (stage: Stage): stage is EndStage => nextStages[stage].length === 0;

/** The ends. */
export const endStages = stages.filter(hasEnded);

/** Stages that somebody still has something to do about. */
export const openStages = stages.filter((stage) => !hasEnded(stage));

/** Before the person is in work: taking consent back ends the referral. Afterwards it only hides the person. */
export const isBeforeWork = (stage: Stage) => mayBecome(stage, "withdrawn") && !workStages.includes(stage);

/** Started, and still there later. */
export const workStages: readonly Stage[] = ["started", "sustained_13", "sustained_26"];
