import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { nextIn, signInFor } from "~/http/return-path";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("session.start");
export const meta: MetaFunction = () => [{ title: "We sent you a link – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const to = new URL(request.url).searchParams.get("to");
  return { to: to && to.length <= 254 ? to : null, next: nextIn(request), demo: env.DEMO };
}

export default function SignInSent() {
  const { to, next, demo } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading
        lede={`Open the email we sent${to ? ` to ${to}` : ""} and follow its link. It works once, for 15 minutes.`}
      >
        We sent you a link
      </Heading>
      {demo && (
        <p>
          In this demonstration nothing leaves the machine:{" "}
          <a href={paths.demoLetters}>read the letter here</a>.
        </p>
      )}
      <p>
        Nothing came? Look among unwanted mail, or <a href={signInFor(next)}>ask for another link</a>.
      </p>
    </Column>
  );
}
