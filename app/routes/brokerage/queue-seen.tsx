import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { seeItems } from "~/domain/referrals/today/see-items.server";
import { Seeing } from "~/domain/referrals/today/seen-forms";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { placeIn, todayHref } from "./queue-address";

export const handle = access("queue.read", "queue.seen");

/** Somebody who comes here by the address bar is shown the queue. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.brokerage);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Seeing);
  if (!form.ok) throw refusal(problem("invalid"));
  const { owner, kind = "", of = "" } = form.value;
  const { at } = found(await seeItems(actor, form.value));
  const place = placeIn(new URLSearchParams({ kind, of }));
  return redirect(todayHref(place, { done: "seen", at: at.toISOString(), owner }));
}
