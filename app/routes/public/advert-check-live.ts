import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { adviceAsTyped } from "~/domain/guidance/advice-as-typed";
import { AdvertAsTyped } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { answerAdvice } from "~/http/advice-answer.server";
import { invalid, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("advert.check");

/** Somebody who comes here by the address bar is shown the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.advertCheck);
}

/** Advice on an advert while it is typed. Nothing is kept. */
export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const form = await readForm(request, AdvertAsTyped);
  if (!form.ok) return invalid(form);
  const { title, description, pay } = form.value;
  const advert = { title, description, pay: { text: pay } };
  return answerAdvice(description, adviceAsTyped(advert, false));
}
