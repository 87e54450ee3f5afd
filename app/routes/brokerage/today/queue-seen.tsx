import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { seeItems } from "~/domain/referrals/today/see-items.server";
import { Seeing } from "~/domain/referrals/today/seen-forms";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { placeIn, todayHref } from "./queue-address";

export const handle = access("queue.read", "queue.seen");

export const loader = shownInstead(handle, () => paths.brokerage);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Seeing);
  if (!form.ok) throw refusal(problem("invalid"));
  const { owner, kind = "", of = "", part = "" } = form.value;
  const { at } = found(await seeItems(actor, form.value));
  const place = placeIn(new URLSearchParams({ kind, of, part }));
  return redirect(todayHref(place, { done: "seen", at: at.toISOString(), owner }));
}

export { default } from "~/http/no-page";
