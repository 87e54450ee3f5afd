import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { ok, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import type { OfferStage } from "../stages";
import { daysPassed } from "./days-passed";
import type { PageAnswers } from "./page-forms";
import type { OfferPage } from "./pages";
import { siteColumns } from "./site-columns.server";

type Columns = Result<Prisma.PlacementOfferUncheckedUpdateManyInput>;
type Of = { tx: Tx; actor: Actor; offer: { stage: OfferStage; organisationId: string; hubSlug: string } };

const dateOrNull = (day: string | undefined) => (day ? dayToDate(day) : null);

/** The columns of an offer for what a page was answered, or what is wrong; what was left out becomes null. */
export const pageColumns: {
  [P in OfferPage]: (answers: PageAnswers<P>, of: Of) => Columns | Promise<Columns>;
} = {
  work: ({ title, description, learn }) => ok({ title, description, learn }),
  when: ({ version, days, fromDate, toDate, dayTimes = null, ...said }) => {
    const passed = daysPassed({ ...said, days, toDate }, today());
    const dates = {
      days: days.map(dayToDate),
      fromDate: dateOrNull(fromDate),
      toDate: dateOrNull(toDate),
    };
    return passed ?? ok({ ...said, ...dates, dayTimes });
  },
  who: ({ places, yearGroups }) => ok({ places, yearGroups }),
  where: async ({ siteId, mode, mayPassOn, travel = null }, { tx, actor, offer }) => {
    const site = await siteColumns(tx, actor, siteId, offer);
    return site.ok ? ok({ ...site.value, mode, mayPassOn, travel }) : site;
  },
  access: ({ access, send = null }) => ok({ access, send }),
  supervision: ({ supervision, safeguarding = null }) => ok({ supervision, safeguarding }),
  insurance: ({ hasInsurance, hasRiskAssessment, riskNote = null }) =>
    ok({ hasInsurance, hasRiskAssessment, riskNote }),
  contact: ({ version, ...said }) => ok(said),
};
