import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { tradeLink } from "~/domain/auth/sign-in.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { nextIn, signInFor } from "~/http/return-path";
import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";

export const handle = access("session.start");
export const meta: MetaFunction = () => [{ title: "Sign in with your link – Front Door" }];

/** Opening the link only shows a button: mail programs open links to look at them, and would use it up. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return { next: nextIn(request) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const cookies = await tradeLink(params.token ?? "", request.headers);
  if (!cookies) return data({ closed: true }, { status: 410 });
  return redirect(nextIn(request) ?? paths.account, { headers: cookies });
}

export default function SignInLink() {
  const { next } = useLoaderData<typeof loader>();
  const closed = useActionData<typeof action>()?.closed;
  if (closed)
    return (
      <Column>
        <Heading lede="It was used already, or it is older than 15 minutes. Nothing is lost: ask for another and go on where you were.">
          This link has closed
        </Heading>
        <ButtonLink href={signInFor(next)}>Send me another link</ButtonLink>
      </Column>
    );
  return (
    <Column>
      <Heading lede="One more press, and you are in.">Sign in to Front Door</Heading>
      <form method="post">
        <Button>Sign in</Button>
      </form>
    </Column>
  );
}
