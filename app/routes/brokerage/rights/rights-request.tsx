import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { closeCorrection } from "~/domain/referrals/rights/close-correction.server";
import { findDiffering } from "~/domain/referrals/rights/employers/find-differing.server";
import { findRequest } from "~/domain/referrals/rights/find-request.server";
import { Answered } from "~/domain/referrals/rights/forms";
import { kindNames } from "~/domain/referrals/rights/kinds";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { AnswerCorrection } from "./rights-answer";
import { RightsCopy } from "./rights-copy";
import { RightsFacts } from "./rights-facts";
import { RightsNews } from "./rights-news";
import { TellEmployers } from "./rights-tell-employers";

export const handle = access("rights.request", "rights.read", "rights.answered", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.asked.reference ?? "Request"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = found(await findRequest(actor, params.requestId ?? ""));
  return {
    asked,
    toCorrect: await findDiffering(actor, asked.id),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Answered);
  if (!form.ok) return invalid(form);
  const id = params.requestId ?? "";
  const closed = await closeCorrection(actor, id, form.value);
  if (!closed.ok) return refuseForm(closed, form);
  return redirect(`${paths.rightsRequest(id)}?done=answered`);
}

export default function RightsRequest() {
  const { asked, toCorrect, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<{ outcome: string; words: string }>({
    id: "answer",
    lastResult: result,
  });
  return (
    <Column>
      <BackLink href={asked.there ? paths.candidateRights(asked.candidateId) : paths.rightsLog}>
        {asked.there ? asked.candidateReference : "Residents’ rights"}
      </BackLink>
      {!result && <RightsNews done={done} asked={asked} />}
      <Heading caption={asked.reference}>{kindNames[asked.kind]}</Heading>
      <RightsFacts asked={asked} />
      {asked.kind === "export" && <RightsCopy asked={asked} />}
      {asked.kind === "correction" && asked.status === "waiting" && asked.there && (
        <AnswerCorrection asked={asked} form={form} fields={fields} />
      )}
      <TellEmployers requestId={asked.id} toCorrect={toCorrect} />
    </Column>
  );
}
