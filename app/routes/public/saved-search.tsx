import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FrequencyChoice, frequencyChoices } from "~/domain/matching/saved-searches/forms";
import {
  changeSearchFrequency,
  findKeptSearch,
} from "~/domain/matching/saved-searches/look-after-search.server";
import { access } from "~/domain/permissions/access";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Radios } from "~/ui/radios";

export const handle = access("search.save", "saved-search.changed");
export const meta: MetaFunction = () => [
  { title: "Your saved search – Front Door" },
  { name: "robots", content: "noindex, nofollow" },
];
export const headers: HeadersFunction = () => ({ "X-Robots-Tag": "noindex, nofollow" });

const done = { confirmed: "Your search is saved", saved: "Saved" } as const;
const isDone = (word: string | null): word is keyof typeof done => word !== null && Object.hasOwn(done, word);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const word = new URL(request.url).searchParams.get("done");
  return { done: isDone(word) ? done[word] : null, ...found(await findKeptSearch(params.token ?? "")) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  const form = await readForm(request, FrequencyChoice);
  if (!form.ok) return invalid(form);
  const changed = await changeSearchFrequency(token, form.value.frequency);
  return changed.ok ? redirect(`${paths.savedSearch(token)}?done=saved`) : refuseForm(changed, form);
}

export default function SavedSearchPage() {
  const { done, reference, query, search, frequency, lastOn, nextOn, stopped, stopToken } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ frequency: string }>({
    id: "saved-search",
    lastResult: useActionData<typeof action>(),
    defaultValue: { frequency },
  });
  const see = <a href={query ? `${paths.vacancies}?${query}` : paths.vacancies}>See what is open now</a>;
  if (stopped)
    return (
      <Column>
        <Heading caption={reference} lede="We write to you no more about it, and delete it in 30 days.">
          This search is stopped
        </Heading>
        <p>
          What we looked for: <strong>{search}</strong>. {see}, and save the search to have letters again.
        </p>
      </Column>
    );
  return (
    <Column>
      {done && nextOn && (
        <Notice title={done} tone="good">
          {`Your reference is ${reference}. The next letter can come on ${longDate(nextOn)}, if anything is new by then.`}
        </Notice>
      )}
      <Heading caption={reference} lede={search}>
        Your saved search
      </Heading>
      <p>
        {lastOn ? `We last wrote to you on ${longDate(lastOn)}. ` : "We have not written to you yet. "}
        {see}.
      </p>
      <PostForm form={form}>
        <Radios
          field={fields.frequency}
          label="How often do you want a letter?"
          size="m"
          hint="It comes early in the morning. Where nothing is new, none comes."
          options={frequencyChoices.map((choice) => ({ ...choice }))}
        />
        <Button>Save</Button>
      </PostForm>
      <h2>Stop it</h2>
      <p>
        One press ends the letters about this search. Keep this page’s address to yourself: whoever has it can
        do the same.
      </p>
      <PostButton action={paths.stopSearch(stopToken)} look="plain">
        Stop these letters
      </PostButton>
    </Column>
  );
}
