import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { Rule } from "~/domain/referrals/rights/forms";
import { changeRule, findRule } from "~/domain/referrals/rights/retention/rule.server";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { TextField } from "~/ui/text-field";

export const handle = access("rights.request", "retention.changed");
export const meta: MetaFunction = () => [{ title: "How long details are kept – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return { rule: await findRule(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Rule);
  if (!form.ok) return invalid(form);
  const changed = await changeRule(actor, form.value.months);
  if (!changed.ok) return refuseForm(changed, form);
  return redirect(`${paths.rightsLog}?done=rule`);
}

export default function RetentionRule() {
  const { rule } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ months: string }>({
    id: "rule",
    lastResult: useActionData<typeof action>(),
    defaultValue: { months: String(rule.months) },
  });
  return (
    <Column>
      <BackLink href={paths.rightsLog}>Residents’ rights</BackLink>
      <PostForm form={form}>
        <Heading lede="A resident’s name and contact details are removed when nothing has happened with them for this long. Brokers are told 30 days before.">
          How long details are kept
        </Heading>
        {rule.mayChange ? (
          <>
            <TextField
              field={fields.months}
              label="Months after the last activity"
              hint="From 6 to 72. It was 24 to begin with."
              width={3}
            />
            <Button>Save the rule</Button>
          </>
        ) : (
          <p>It is {rule.months} months. Your team’s administrator can change it.</p>
        )}
      </PostForm>
    </Column>
  );
}
