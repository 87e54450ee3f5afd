import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { suggestReference } from "~/domain/candidates/suggest-reference.server";
import type { SamePerson } from "~/domain/candidates/task-list/find-same.server";
import { startCandidate, startForm } from "~/domain/candidates/task-list/start-candidate.server";
import { access } from "~/domain/permissions/access";
import { readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { DefaultButton } from "~/ui/default-button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PersonFields } from "./tasks/person-fields";
import type { Fields, Questions } from "./tasks/questions";
import { SamePeople } from "./tasks/same-people";

export const handle = access("candidate.create", "candidate.drafted");
export const meta: MetaFunction = () => [{ title: "Add a candidate – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return { reference: await suggestReference(actor), candidateId: randomUUID() };
}

const nobody: SamePerson[] = [];

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, startForm(today()));
  if (!form.ok) return data({ result: form.submission.reply(), same: nobody }, { status: 400 });
  const started = await startCandidate(actor, form.value);
  if (!started.ok) {
    const { data: result, init } = refuseForm(started, form);
    return data({ result, same: nobody }, init ?? {});
  }
  if ("same" in started)
    return data({ result: form.submission.reply(), same: started.same }, { status: 409 });
  return redirect(paths.editCandidate(started.value.id));
}

export default function NewCandidate() {
  const { reference, candidateId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Questions & { candidateId?: string }>({
    id: "person",
    lastResult: answer?.result,
    defaultValue: { reference, candidateId },
  });
  const same = answer?.same ?? nobody;
  return (
    <Column>
      <BackLink href={paths.candidates}>Candidates</BackLink>
      <PostForm form={form}>
        <DefaultButton />
        <Heading lede="A few short pages, each saved on its own. About four minutes in all. Nobody is matched until you have added them at the end.">
          Add a candidate
        </Heading>
        {same.length > 0 && (
          <Notice title="They may be one of your candidates already" tone="warm">
            <SamePeople same={same} />
            <p>Nothing is saved yet. What you typed stands below.</p>
            <ButtonRow>
              <Button look="plain" name="anyway" value="on">
                This is somebody else: add anyway
              </Button>
            </ButtonRow>
          </Notice>
        )}
        <input
          type="hidden"
          name={fields.candidateId.name}
          value={fields.candidateId.initialValue ?? candidateId}
        />
        <PersonFields fields={fields as unknown as Fields} />
        <Button>Save and continue</Button>
      </PostForm>
    </Column>
  );
}
