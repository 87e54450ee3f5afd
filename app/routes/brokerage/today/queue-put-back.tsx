import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { putBackItems } from "~/domain/referrals/today/see-items.server";
import { PuttingBack } from "~/domain/referrals/today/seen-forms";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { placeIn, todayHref } from "./queue-address";

export const handle = access("queue.read", "queue.put-back");

export const loader = shownInstead(handle, () => paths.brokerage);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, PuttingBack);
  if (!form.ok) throw refusal(problem("invalid"));
  const { owner, at, kind = "", of = "", part = "" } = form.value;
  const place = placeIn(new URLSearchParams({ kind, of, part }));
  const back = await putBackItems(actor, owner, new Date(at));
  if (!back.ok && back.problem === "gone") return redirect(todayHref(place, { done: "gone" }));
  found(back);
  return redirect(todayHref(place, { done: "back" }));
}

export { default } from "~/http/no-page";
