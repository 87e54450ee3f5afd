import { useForm } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SearchToSave } from "~/domain/matching/saved-searches/forms";
import { saveSearch } from "~/domain/matching/saved-searches/save-search.server";
import { queryToKeep, searchName } from "~/domain/matching/saved-searches/saved-query";
import { access } from "~/domain/permissions/access";
import { invalid, readForm, refuseForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { SavedSearchFields } from "./saved-search-fields";

export const handle = access("search.save", "saved-search.asked");
export const meta: MetaFunction = () => [
  { title: "Email me new vacancies – Front Door" },
  { name: "robots", content: "noindex" },
];

/** The search is in the address, as that of the page of vacancies is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const query = queryToKeep(new URL(request.url).search);
  return { query, search: searchName(query) };
}

/** Answers the same whether or not the email address is known, and whether or not it has had its ten letters today. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, SearchToSave);
  if (!form.ok) return invalid(form);
  if (!(await withinLimit("search-address", context.address))) {
    const formErrors = ["That is a lot of searches in a short time. Wait ten minutes, then send it again."];
    return data(form.submission.reply({ formErrors }), { status: 429 });
  }
  if (await withinLimit("search-email", form.value.email)) {
    const saved = await saveSearch(actor, form.value);
    if (!saved.ok) return refuseForm(saved, form);
  }
  return redirect(paths.searchSaved);
}

export default function NewSavedSearch() {
  const loaded = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  // What a form that was refused had in it comes first: it may have been posted from the page of vacancies.
  const typed = lastResult?.initialValue?.query;
  const query = typeof typed === "string" ? queryToKeep(typed) : loaded.query;
  const [form, fields] = useForm<{ email: string; frequency: string }>({
    id: "save-search",
    lastResult,
    defaultValue: { frequency: "daily" },
  });
  return (
    <Column>
      <BackLink href={query ? `${paths.vacancies}?${query}` : paths.vacancies}>Vacancies</BackLink>
      <PostForm form={form} action={paths.saveSearch}>
        <Heading lede="We ask you to confirm first. Each letter has a link that stops them. You need no account.">
          Email me new vacancies
        </Heading>
        <p>
          What we look for: <strong>{searchName(query)}</strong>.
        </p>
        <SavedSearchFields fields={fields} query={query} />
        <Button>Email me new ones</Button>
      </PostForm>
    </Column>
  );
}
