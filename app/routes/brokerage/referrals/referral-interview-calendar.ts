import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { findCalendarInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { calendarAnswer } from "~/http/calendar-answer.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("referral.read");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { referralId = "", interviewId = "" } = params;
  const interview = found(await findCalendarInterview(actor, { referralId, interviewId }));
  return calendarAnswer(interview, paths.referral(referralId));
}
