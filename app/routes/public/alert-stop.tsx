import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { findStop, stopAlerts } from "~/domain/matching/alerts/stop-alerts.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("alert.stop", "alert.changed");
export const meta: MetaFunction = () => [
  { title: "Stop letters about new matches – Front Door" },
  { name: "robots", content: "noindex, nofollow" },
];
export const headers: HeadersFunction = () => ({ "X-Robots-Tag": "noindex, nofollow" });

/** Opening the link only shows a button: mail programs open links to look at them, and would stop the letters. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  found(await findStop(params.token ?? ""));
  return null;
}

/** Answers with the page itself: a mail program that posts here follows no redirect (RFC 8058, 3.1). */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  found(await stopAlerts(params.token ?? ""));
  return { stopped: true };
}

export default function StopAlerts() {
  const stopped = useActionData<typeof action>()?.stopped;
  return (
    <Column centred>
      {stopped ? (
        <>
          <Heading lede="We write to you no more about new matches. Letters about your own referrals still come.">
            Stopped
          </Heading>
          <p>
            To have them again, sign in and <a href={paths.alerts}>choose how often we write</a>.
          </p>
        </>
      ) : (
        <>
          <Heading lede="They tell you of candidates who newly suit an open vacancy. Letters about your own referrals still come.">
            Stop letters about new matches?
          </Heading>
          <form method="post">
            <Button>Stop them</Button>
          </form>
        </>
      )}
    </Column>
  );
}
