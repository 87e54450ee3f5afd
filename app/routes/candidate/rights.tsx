import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findOwnRights, type OwnRights as Rights } from "~/domain/referrals/rights/find-own-rights.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { openedBy } from "./opened.server";
import { privateHeaders, privateMeta } from "./private-page";
import { OwnRequests } from "./rights-requests";

export const handle = access("consent.answer");
export const meta: MetaFunction = () => privateMeta("Your rights");
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  const rights = found(await findOwnRights(await openedBy(token, context.address)));
  return { token, rights, done: new URL(request.url).searchParams.get("done") };
}

type Asked = Rights["requests"][number];

function nextFor({ kind, status, answerBy }: Asked, brokerageName: string) {
  if (kind === "correction")
    return `${brokerageName} looks at it and writes to you${answerBy ? ` by ${longDate(answerBy)}` : ""}.`;
  return status === "done"
    ? "It is done. You find it below."
    : "It takes about a minute. Open this page again to see how it stands.";
}

export default function OwnRights() {
  const { token, rights, done } = useLoaderData<typeof loader>();
  const { brokerageName, erased, requests } = rights;
  const asked = requests.find(({ reference }) => reference === done);
  if (erased)
    return (
      <Column centred>
        <Heading lede={`${brokerageName} can no longer see who you are, or anything about you here.`}>
          Your details are removed
        </Heading>
        <p>
          We took back what employers could see. We keep counts, such as how many people started work. They do
          not say who. If you want help with work again, ask {brokerageName}.
        </p>
        <OwnRequests token={token} requests={requests} />
      </Column>
    );
  return (
    <Column centred>
      <BackLink href={paths.consentShares(token)}>Who has been told about me</BackLink>
      {asked && (
        <Notice tone="good" title={`We have it. Your reference is ${asked.reference}`}>
          {nextFor(asked, brokerageName)}
        </Notice>
      )}
      <Heading
        lede={`${brokerageName} keeps details about you to help you find work. They are yours to see, put right or remove.`}
      >
        Your rights
      </Heading>
      <Card title="See what is held about you">
        <p>Everything, in one copy: your details, who was told what, and who looked.</p>
        <ButtonLink href={paths.askOwnRights(token, "export")} look="plain">
          Get a copy
        </ButtonLink>
      </Card>
      <Card title="Something is wrong">
        <p>Tell us what is wrong. We put it right, or tell you why not.</p>
        <ButtonLink href={paths.askOwnRights(token, "correction")} look="plain">
          Say what is wrong
        </ButtonLink>
      </Card>
      <Card title="Remove your details">
        <p>We remove who you are, for good. Employers no longer see you.</p>
        <ButtonLink href={paths.askOwnRights(token, "erasure")} look="plain">
          Remove my details
        </ButtonLink>
      </Card>
      <OwnRequests token={token} requests={requests} />
    </Column>
  );
}
