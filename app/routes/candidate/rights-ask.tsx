import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { askOwnRights } from "~/domain/referrals/rights/ask-own-rights.server";
import { findOwnRights } from "~/domain/referrals/rights/find-own-rights.server";
import { OwnCorrection, OwnErasure, OwnExport } from "~/domain/referrals/rights/forms";
import { isRightsKind } from "~/domain/referrals/rights/kinds";
import { found, invalid, readForm, refusal, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextArea } from "~/ui/text-area";
import { openedBy } from "./opened.server";
import { privateHeaders, privateMeta } from "./private-page";
import { ownWords, WhatIsRemoved } from "./rights-own-words";

export const handle = access("consent.answer", "rights.asked");
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  privateMeta(data ? ownWords[data.kind].title : "Your rights");
export const headers = privateHeaders;

const schemas = { export: OwnExport, correction: OwnCorrection, erasure: OwnErasure };
const kindOf = (word: string | undefined) => {
  if (!isRightsKind(word)) throw refusal(problem("not-found"));
  return word;
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const kind = kindOf(params.kind);
  const token = params.token ?? "";
  const { brokerageName, erased } = found(await findOwnRights(await openedBy(token, context.address)));
  if (erased) throw redirect(paths.residentRights(token));
  return { kind, token, brokerageName, requestId: randomUUID() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const kind = kindOf(params.kind);
  const token = params.token ?? "";
  const form = await readForm(request, schemas[kind]);
  if (!form.ok) return invalid(form);
  const asked = await askOwnRights(await openedBy(token, context.address), kind, form.value);
  if (!asked.ok) return refuseForm(asked, form);
  return redirect(`${paths.residentRights(token)}?done=${asked.value.reference}`);
}

export default function AskOwnRights() {
  const { kind, token, brokerageName, requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ requestId: string; words: string; sure: string }>({
    id: "rights",
    lastResult: useActionData<typeof action>(),
    defaultValue: { requestId },
  });
  const words = ownWords[kind];
  return (
    <Column centred>
      <BackLink href={paths.residentRights(token)}>Your rights</BackLink>
      <PostForm form={form}>
        <Heading lede={words.lede}>{words.title}</Heading>
        <input type="hidden" name="requestId" value={String(fields.requestId.initialValue ?? requestId)} />
        {kind === "correction" && (
          <TextArea
            field={fields.words}
            label="What is wrong?"
            hint="Say it in your own words. Say what it should be."
            limit={4_000}
          />
        )}
        {kind === "erasure" && (
          <>
            <WhatIsRemoved brokerageName={brokerageName} />
            <Checkbox
              field={fields.sure}
              label="Yes, remove my details"
              hint="You can’t undo this, and nor can we."
            />
          </>
        )}
        <Button look={kind === "erasure" ? "warning" : "main"}>{words.button}</Button>
        <p className="small soft">{words.next}</p>
      </PostForm>
    </Column>
  );
}
