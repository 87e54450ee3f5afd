import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changeCharter } from "~/domain/engagement/charter/change-charter.server";
import { findCharter } from "~/domain/engagement/charter/find-charter.server";
import { CharterForm } from "~/domain/engagement/charter/forms";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { type DateParts, datePartsOf } from "~/platform/date-parts";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { CharterNow } from "./charter-now";

export const handle = access("charter.change", "charter.changed");
export const meta: MetaFunction = () => [{ title: "How often we write to you – Front Door" }];

const Change = CharterForm.and(z.object({ seen: z.string().default("") }));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, organisationName } = chosenEmployer(actor, request);
  const charter = found(await findCharter(actor, organisationId));
  const done = new URL(request.url).searchParams.get("done");
  return { charter, organisationId, organisationName, done };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId } = chosenEmployer(actor, request);
  const form = await readForm(request, Change);
  if (!form.ok) return invalid(form);
  const { seen, ...charter } = form.value;
  const changed = await changeCharter(actor, organisationId, charter, seen || null);
  if (!changed.ok) return refuseForm(changed, form);
  return redirect(addressOf(paths.charter, organisationId, "changed"));
}

type Fields = Record<"monthlyCap" | "quietWords", string> & Record<"quietFrom" | "quietUntil", DateParts>;

export default function CharterPage() {
  const { charter, organisationId, organisationName, done } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Fields>({
    id: "charter",
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      monthlyCap: String(charter.monthlyCap),
      quietFrom: datePartsOf(charter.quiet?.from),
      quietUntil: datePartsOf(charter.quiet?.until),
      quietWords: charter.quiet?.words ?? "",
    },
  });
  return (
    <Column>
      <BackLink href={addressOf(paths.organisation, organisationId)}>Your organisation</BackLink>
      {done === "changed" && (
        <Notice tone="good" title="Saved">
          It holds from the next letter on. Boroughs that put people forward to you see it too.
        </Notice>
      )}
      <PostForm form={form} action={addressOf(paths.charter, organisationId)}>
        <Heading
          caption={organisationName}
          lede="You say how often we remind you of people who wait to hear from you, and when not at all."
        >
          How often we write to you
        </Heading>
        <CharterNow charter={charter} />
        {/* Always what this page shows: after a colleague's change was met, the next save knows of it. */}
        <input type="hidden" name="seen" value={charter.setBy?.at ?? ""} />
        <TextField
          field={fields.monthlyCap}
          label="Letters a month, at most"
          hint="Letters that ask something of you. One letter names everybody who waits. With 0 we send none."
          inputMode="numeric"
          width={2}
        />
        <DateField
          field={fields.quietFrom}
          label="First quiet day"
          hint="For example, 14 12 2026."
          optional
        />
        <DateField field={fields.quietUntil} label="Last quiet day" hint="For example, 3 1 2027." optional />
        <TextField
          field={fields.quietWords}
          label="Why it is quiet"
          hint="Boroughs read it, such as “Our busiest weeks”."
          optional
        />
        <Button>Save</Button>
      </PostForm>
      <p className="small soft">
        Letters about what you do yourself, such as an interview you arrange, come all the same.
      </p>
    </Column>
  );
}
