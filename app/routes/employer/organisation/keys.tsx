import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findKeys } from "~/domain/organisations/keys/find-keys.server";
import { NewKey } from "~/domain/organisations/keys/forms";
import { makeKey } from "~/domain/organisations/keys/make-key.server";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { baseUrl } from "~/platform/env.server";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import { chosenEmployer } from "../chosen-employer";
import { KeyMade } from "./key-made";
import { KeyTable } from "./key-table";

export const handle = access("key.manage", "key.made");
export const meta: MetaFunction = () => [{ title: "Keys for your own systems – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  const done = new URL(request.url).searchParams.get("done");
  return {
    organisationId,
    organisationName,
    keys: await findKeys(actor),
    revoked: done === "revoked",
    baseUrl,
  };
}

/** The new key is in the answer to the form and nowhere else: no address, no cookie and no log has it. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, NewKey);
  if (!form.ok) return invalid(form);
  const made = await makeKey(actor, form.value);
  if (!made.ok) return refuseForm(made, form);
  const { name, token } = made.value;
  return data({ made: { name, token } });
}

export default function Keys() {
  const {
    organisationId,
    organisationName,
    keys,
    revoked,
    baseUrl: address,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const answered = answer && "made" in answer ? answer : undefined;
  const made = answered?.made;
  const [form, fields] = useForm<z.input<typeof NewKey>>({
    id: "key",
    lastResult: answer && !("made" in answer) ? answer : undefined,
  });
  return (
    <>
      <BackLink href={paths.employer} />
      {made && <KeyMade made={made} address={address} />}
      {revoked && !made && (
        <Notice title="The key is revoked" tone="good">
          Nothing that uses it can reach Front Door any more. What it posted stays.
        </Notice>
      )}
      <Column>
        <PostForm form={form}>
          <Heading
            caption={organisationName}
            lede="With a key, your recruiting system posts, changes and ends your vacancies here by itself."
          >
            Keys for your own systems
          </Heading>
          <p>
            <a href={paths.developers}>What it can do, and how to begin</a>
          </p>
          <input type="hidden" name="organisationId" value={organisationId} />
          <TextField
            field={fields.name}
            label="Name of the new key"
            hint="Say which system will use it, such as: Recruiting system."
            width={20}
          />
          <Button>Make a key</Button>
        </PostForm>
      </Column>
      <h2>Your keys</h2>
      <KeyTable keys={keys} />
    </>
  );
}
