import { redirect } from "@remix-run/node";
import { arrangeInterview } from "~/domain/referrals/interviews/arrange-interview.server";
import { cancelInterview } from "~/domain/referrals/interviews/cancel-interview.server";
import { changeInterview } from "~/domain/referrals/interviews/change-interview.server";
import { Arranging, CalledOff, Changing } from "~/domain/referrals/interviews/interview-form";
import type { PersonActor } from "~/platform/actor";
import { invalid, readForm, refuseForm } from "./form.server";

/** Arranges an interview as either side asked. @param page the path of the referral on the actor's side, which says that it is done */
export async function arrange(request: Request, actor: PersonActor, referralId: string, page: string) {
  const form = await readForm(request, Arranging);
  if (!form.ok) return invalid(form);
  const { from, ...plan } = form.value;
  const arranged = await arrangeInterview(actor, { referralId, from, plan });
  return arranged.ok ? redirect(`${page}?done=arranged`) : refuseForm(arranged, form);
}

/** Moves an interview, or changes what is said of it. @param page as of `arrange` */
export async function change(request: Request, actor: PersonActor, interviewId: string, page: string) {
  const form = await readForm(request, Changing);
  if (!form.ok) return invalid(form);
  const { sequence, ...plan } = form.value;
  const changed = await changeInterview(actor, { interviewId, sequence, plan });
  if (!changed.ok) return refuseForm(changed, form);
  return redirect(`${page}?done=${changed.value.told ? "interview-moved" : "interview-kept"}`);
}

/** Calls an interview off. @param page as of `arrange` */
export async function callOff(request: Request, actor: PersonActor, interviewId: string, page: string) {
  const form = await readForm(request, CalledOff);
  if (!form.ok) return invalid(form);
  const cancelled = await cancelInterview(actor, { interviewId, ...form.value });
  return cancelled.ok ? redirect(`${page}?done=interview-cancelled`) : refuseForm(cancelled, form);
}
