import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findSheet } from "~/domain/referrals/consent/find-sheet.server";
import { putOnPaper } from "~/domain/referrals/consent/put-on-paper.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { ConsentSheet } from "./consent-sheet";

export const handle = access("consent.note", "candidate.read", "consent.put-on-paper", "consent.code-shown");
export const meta: MetaFunction = () => [{ title: "Yes or no on paper – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const sheet = found(await findSheet(actor, params.referralId ?? ""));
  const asked = new URL(request.url).searchParams.get("done") === "asked";
  return { ...sheet, asked };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { id } = found(await putOnPaper(actor, params.referralId ?? ""));
  return redirect(paths.consentPaper(id));
}

export default function OnPaper() {
  const { consent, code, asked } = useLoaderData<typeof loader>();
  const { referralId, reference, firstName, question } = consent;
  const back = <BackLink href={paths.referral(referralId)}>{reference}</BackLink>;
  if (!question || !code)
    return (
      <Column>
        {back}
        <Heading
          caption={reference}
          lede={
            question
              ? "The sheet has the words as their record stands now, and a code of its own."
              : "The question is answered, taken back, or its time is over."
          }
        >
          {question ? `Ask ${firstName} on paper` : "There is no sheet to print"}
        </Heading>
        {question && (
          <form method="post">
            <p>
              A code that you read out before, or a sheet with other words, no longer counts once you make
              this one.
            </p>
            <Button>Make the sheet</Button>
          </form>
        )}
      </Column>
    );
  return (
    <>
      <div className="screen-only">
        {back}
        {asked && (
          <Notice tone="good" title={`The question is put: ${reference}`}>
            {`Nobody is told anything yet. Print the sheet, have ${firstName} sign it, then note the answer.`}
          </Notice>
        )}
        <Heading
          size="l"
          lede="It prints on one sheet of A4. Use Print in your browser’s menu, or press Ctrl and P."
        >
          Yes or no on paper
        </Heading>
        <p>
          When it is signed, <a href={paths.noteConsent(referralId)}>note the answer</a>, and keep the sheet
          with your records.
        </p>
      </div>
      <ConsentSheet consent={consent} question={question} code={code} />
    </>
  );
}
