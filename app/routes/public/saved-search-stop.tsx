import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findSearchStop, stopSearch } from "~/domain/matching/saved-searches/stop-search.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("alert.stop", "saved-search.stopped");
export const meta: MetaFunction = () => [
  { title: "Stop letters about new vacancies – Front Door" },
  { name: "robots", content: "noindex, nofollow" },
];
export const headers: HeadersFunction = () => ({ "X-Robots-Tag": "noindex, nofollow" });

/** Opening the link only shows a button: mail programs open links to look at them, and would stop the letters. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return found(await findSearchStop(params.token ?? ""));
}

/** Answers with the page itself: a mail program that posts here follows no redirect (RFC 8058, 3.1). */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  found(await stopSearch(params.token ?? ""));
  return { stopped: true };
}

export default function StopSavedSearch() {
  const { search } = useLoaderData<typeof loader>();
  const stopped = useActionData<typeof action>()?.stopped;
  return (
    <Column centred>
      {stopped || search === null ? (
        <>
          <Heading lede="We write to you no more about this search, and delete it in 30 days.">
            Stopped
          </Heading>
          <p>
            To have letters again, <a href={paths.vacancies}>search for vacancies</a> and save the search.
          </p>
        </>
      ) : (
        <>
          <Heading lede={`They tell you of new vacancies for ${search}.`}>Stop these letters?</Heading>
          <form method="post">
            <Button>Stop them</Button>
          </form>
        </>
      )}
    </Column>
  );
}
