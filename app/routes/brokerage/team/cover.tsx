import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { access } from "~/domain/permissions/access";
import { arrangeCover } from "~/domain/referrals/today/team/arrange-cover.server";
import { CoverForm } from "~/domain/referrals/today/team/cover-forms";
import { findCovers } from "~/domain/referrals/today/team/find-covers.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { DateField } from "~/ui/date-field";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { SelectField } from "~/ui/select-field";
import { CoverList } from "./cover-list";

export const handle = access("team.cover", "cover.arranged");
export const meta: MetaFunction = () => [{ title: "Arrange cover – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return { ...(await findCovers(actor)), me: actor.id, day: today() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, CoverForm);
  if (!form.ok) return invalid(form);
  const arranged = await arrangeCover(actor, form.value);
  return arranged.ok ? redirect(`${paths.team}?done=covered`) : refuseForm(arranged, form);
}

export default function Cover() {
  const { members, covers, me, day } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof CoverForm>>({
    id: "cover",
    lastResult: useActionData<typeof action>(),
    defaultValue: { awayId: me },
  });
  const people = members.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (you)` : name }));
  return (
    <Column>
      <BackLink href={paths.team}>Your team</BackLink>
      <PostForm form={form}>
        <Heading lede="Say who is away and who sees to their queue. What is due for them then stands in both queues, marked with their name.">
          Arrange cover
        </Heading>
        <SelectField field={fields.awayId} label="Who is away?" options={people} />
        <SelectField field={fields.coverId} label="Who covers?" blank="Choose a colleague" options={people} />
        <DateField field={fields.fromDay} label="First day away" hint="For example, 12 12 2026." />
        <DateField
          field={fields.untilDay}
          label="Last day away"
          hint="The cover ends by itself after this day. Anybody of the team can end it sooner."
        />
        <Button>Arrange cover</Button>
      </PostForm>
      <CoverList covers={covers} day={day} />
    </Column>
  );
}
