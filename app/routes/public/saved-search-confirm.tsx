import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmSearch, findConfirmation } from "~/domain/matching/saved-searches/confirm-search.server";
import { howOften } from "~/domain/matching/saved-searches/forms";
import { manageToken } from "~/domain/matching/saved-searches/links.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("search.save", "saved-search.confirmed", "saved-search.changed");
export const meta: MetaFunction = () => [
  { title: "Confirm your search – Front Door" },
  { name: "robots", content: "noindex, nofollow" },
];
export const headers: HeadersFunction = () => ({ "X-Robots-Tag": "noindex, nofollow" });

/** Opening the link only shows a button: mail programs open links to look at them, and would say yes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const asked = found(await findConfirmation(params.token ?? ""));
  if (asked.already) throw redirect(paths.savedSearch(manageToken(asked.id)));
  return { search: asked.search, frequency: asked.frequency };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const id = found(await confirmSearch(params.token ?? ""));
  return redirect(`${paths.savedSearch(manageToken(id))}?done=confirmed`);
}

export default function ConfirmSavedSearch() {
  const { search, frequency } = useLoaderData<typeof loader>();
  return (
    <Column centred>
      <Heading lede={`We write to you about new vacancies: ${howOften[frequency]}.`}>
        Confirm your search
      </Heading>
      <p>
        What we look for: <strong>{search}</strong>.
      </p>
      <form method="post">
        <Button>Confirm</Button>
      </form>
    </Column>
  );
}
