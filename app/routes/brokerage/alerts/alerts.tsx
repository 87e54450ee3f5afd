import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AlertChoice, frequencyWords } from "~/domain/matching/alerts/alert-forms";
import { setAlertFrequency } from "~/domain/matching/alerts/set-alert-frequency.server";
import { access } from "~/domain/permissions/access";
import { findAlert } from "~/domain/referrals/find-alert.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Radios } from "~/ui/radios";
import { NewMatchList, WhenLetters } from "./new-match-list";

export const handle = access("alert.manage", "alert.changed");
export const meta: MetaFunction<typeof loader> = () => [{ title: "Letters about new matches – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const saved = new URL(request.url).searchParams.get("done") === "saved";
  return { saved, ...found(await findAlert(actor)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, AlertChoice);
  if (!form.ok) return invalid(form);
  const set = await setAlertFrequency(actor, form.value);
  return set.ok ? redirect(`${paths.alerts}?done=saved`) : refuseForm(set, form);
}

const options = Object.entries(frequencyWords).map(([value, label]) => ({ value, label }));

export default function Alerts() {
  const { saved, frequency, lastOn, nextOn, matches } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ frequency: string }>({
    id: "alerts",
    lastResult: useActionData<typeof action>(),
    defaultValue: { frequency },
  });
  return (
    <Column>
      {saved && (
        <Notice title="Saved" tone="good">
          {frequency === "never"
            ? "You get no more letters about new matches."
            : `Letters about new matches come at most ${frequency === "daily" ? "once every working day" : "once a week, on Mondays"}.`}
        </Notice>
      )}
      <Heading lede="Each night we look for candidates of your brokerage who suit the vacancies that are open. A letter tells you of the new ones who score 75 or more.">
        Letters about new matches
      </Heading>
      <PostForm form={form}>
        <Radios
          field={fields.frequency}
          label="How often do you want a letter?"
          hint="It comes early in the morning. Where nothing is new, none comes."
          size="m"
          options={options}
        />
        <Button>Save</Button>
      </PostForm>
      <WhenLetters lastOn={lastOn} nextOn={nextOn} />
      <NewMatchList matches={matches} />
    </Column>
  );
}
