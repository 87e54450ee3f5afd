import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findInvitation } from "~/domain/organisations/people/find-invitation.server";
import { closedWords } from "~/domain/organisations/people/invitation-state";
import { roleWords } from "~/domain/organisations/people/roles";
import { access } from "~/domain/permissions/access";
import { refusal } from "~/http/form.server";
import { requireActor, signedIn } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";
import { InvitationAcceptance } from "./invitation-acceptance-form";

export const handle = access("page.read");
export const meta: MetaFunction = () => [{ title: "Your invitation – Front Door" }];

/** Whoever holds the link of the letter may read what it is; accepting takes its address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const visitor = await requireActor(request, handle);
  const actor = (await signedIn(request)) ?? visitor;
  const token = params.token ?? "";
  const invitation = await findInvitation(actor, token);
  if (!invitation)
    throw refusal(problem("not-found", "We can’t find this invitation. Check that you have the whole link."));
  const page = {
    token,
    invitation,
    email: actor.kind === "person" ? actor.email : null,
    needsName: actor.kind === "person" && !actor.name,
  };
  return data(page, { status: invitation.state === "open" ? 200 : 410 });
}

export default function InvitationPage() {
  const { token, invitation, email, needsName } = useLoaderData<typeof loader>();
  const { state, organisationName, inviterName, role, until, forWhom } = invitation;
  if (state !== "open") {
    const { title, words } = closedWords[state](inviterName);
    return (
      <Column>
        <Heading lede={words}>{title}</Heading>
        <ButtonLink href={email ? paths.account : paths.signIn}>
          {email ? "Your account" : "Sign in"}
        </ButtonLink>
      </Column>
    );
  }
  const { a, means } = roleWords[role];
  return (
    <Column>
      <Heading lede={`${inviterName} invites you to join as ${a}.`}>Join {organisationName}</Heading>
      <p>
        {means} The invitation works once, until <Time of={until} as="day" />.
      </p>
      {forWhom === "you" && <InvitationAcceptance token={token} needsName={needsName} />}
      {forWhom === "unknown" && (
        <>
          <p>
            Sign in with the email address that the letter came to. If you are new here, that starts you off.
          </p>
          <ButtonLink href={`${paths.signIn}?next=${encodeURIComponent(paths.invitation(token))}`}>
            Sign in to accept
          </ButtonLink>
        </>
      )}
      {forWhom === "another" && (
        <Notice tone="warm" title="This invitation went to another address">
          <p>
            You are signed in as {email}. Sign out, then open the link again and sign in with the address that
            the letter came to.
          </p>
          <PostButton action={paths.signOut} look="plain">
            Sign out
          </PostButton>
        </Notice>
      )}
    </Column>
  );
}
