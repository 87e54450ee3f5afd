import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { homeOf } from "~/http/home-of";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";

export const handle = access("session.manage");
export const meta: MetaFunction = () => [{ title: "Your account – Front Door" }];

/** Where a sign-in lands: somebody with an organisation goes on to its home, a newcomer to registering one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const referer = request.headers.get("referer") ?? "";
  if (referer.includes(paths.signIn) || referer.endsWith(paths.demo)) throw redirect(homeOf(actor));
  const { name, email, standings } = actor;
  const left = new URL(request.url).searchParams.get("done") === "left";
  return { name, email, standings, left, choosesLetters: can(actor, "alert.manage") };
}

export default function Account() {
  const { name, email, standings, left, choosesLetters } = useLoaderData<typeof loader>();
  return (
    <Column>
      {left && (
        <Notice tone="good" title="You have left">
          You see nothing of that organisation any more. We have written to you and to its administrators.
        </Notice>
      )}
      <Heading>Your account</Heading>
      <SummaryList
        rows={[
          { key: "Name", value: name || "Not given yet" },
          { key: "Email address", value: email },
          {
            key: "You belong to",
            value: standings.length
              ? standings.map(({ organisationName }) => organisationName).join(", ")
              : "No organisation yet",
          },
        ]}
      />
      {standings.length === 0 && (
        <p>
          <a href={paths.register}>Register your organisation</a> to post a vacancy or offer work experience.
        </p>
      )}
      {choosesLetters && (
        <>
          <h2>Letters about new matches</h2>
          <p>
            <a href={paths.alerts}>Choose how often we write to you</a> about candidates who newly suit a
            vacancy.
          </p>
        </>
      )}
      <h2>Sign out on every device</h2>
      <p>If you lost a phone or used a shared computer, this ends every session of yours.</p>
      <PostButton action={paths.signOut} fields={{ where: "everywhere" }} look="plain">
        Sign out everywhere
      </PostButton>
    </Column>
  );
}
