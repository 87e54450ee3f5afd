import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linksBeside } from "~/domain/guidance/articles.server";
import { findOwnJoinRequests } from "~/domain/organisations/registering/find-own-join-requests.server";
import { registerOrganisation } from "~/domain/organisations/registering/register-organisation.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { standingsOf } from "~/platform/actor";
import { Column } from "~/ui/column";
import { JoinRequests } from "./join-requests";
import { RegisterFields } from "./register-fields";
import { RegisterSteps, typedIn } from "./register-forms";
import { RegisterLikely } from "./register-likely";

export const handle = access("organisation.register", "organisation.registered");
export const meta: MetaFunction = () => [{ title: "Register your organisation – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return {
    name: actor.name,
    belongsTo: standingsOf(actor, "employer").map(({ organisationName }) => organisationName),
    requests: await findOwnJoinRequests(actor),
    asked: new URL(request.url).searchParams.get("asked"),
    guidance: await linksBeside(["register"]),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, RegisterSteps);
  const typed = typedIn(form.submission.payload);
  if (!form.ok) return invalid(form);
  const { notOurs = [], change, ...given } = form.value;
  if (change) return data({ step: "change" as const, typed });
  if (!(await withinLimit("register-person", actor.id))) {
    const formErrors = ["You have sent this form many times today. Send it again tomorrow."];
    return data(form.submission.reply({ formErrors }), { status: 429 });
  }
  const registered = await registerOrganisation(actor, given, notOurs);
  if (registered.ok) return redirect(`${paths.employer}?done=registered&site=${registered.value.siteId}`);
  if ("likely" in registered)
    return data({ step: "likely" as const, typed, likely: registered.likely, notOurs }, { status: 409 });
  // A second click finds the employer that the first made: that is where both were going.
  return redirect(paths.employer);
}

export default function Register() {
  const { name, belongsTo, requests, asked, guidance } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  if (said && "step" in said && said.step === "likely")
    return (
      <Column>
        <RegisterLikely {...said} />
      </Column>
    );
  const changed = said && "step" in said ? said.typed : undefined;
  return (
    <Column>
      <JoinRequests requests={requests} asked={asked} />
      <RegisterFields
        lastResult={said && !("step" in said) ? said : undefined}
        typed={changed ?? { yourName: name }}
        belongsTo={belongsTo}
        articles={guidance.register}
      />
    </Column>
  );
}
