import type { ActionFunctionArgs } from "@remix-run/node";
import { adviceAsTyped } from "~/domain/guidance/advice-as-typed";
import { AdvertAsTyped } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { answerAdvice } from "~/http/advice-answer.server";
import { invalid, readForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("advert.check");

export const loader = shownInstead(handle, () => paths.advertCheck);

/** Advice on an advert while it is typed. Nothing is kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  if (!(await withinLimit("advice-address", context.address)))
    throw new Response("You have checked a great deal in a short time. Try again in ten minutes.", {
      status: 429,
    });
  const form = await readForm(request, AdvertAsTyped);
  if (!form.ok) return invalid(form);
  const { title, description, pay } = form.value;
  const advert = { title, description, pay: { text: pay } };
  return answerAdvice(description, adviceAsTyped(advert, false));
}
