import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findRights } from "~/domain/referrals/rights/find-rights.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RightsKept } from "./rights-kept";
import { RightsTable } from "./rights-table";

export const handle = access("rights.request", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Rights of ${data?.rights.reference ?? "a resident"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const rights = found(await findRights(actor, params.candidateId ?? ""));
  return { rights, done: new URL(request.url).searchParams.get("done") };
}

export default function Rights() {
  const { rights, done } = useLoaderData<typeof loader>();
  const { id, reference, name, requests, retention } = rights;
  return (
    <Column>
      <BackLink href={paths.candidate(id)}>{reference}</BackLink>
      {done === "in-touch" && (
        <Notice tone="good" title="Their details stay">
          The months count from today again.
        </Notice>
      )}
      <Heading
        caption={`${reference}, ${name}`}
        lede="A resident may ask for a copy of what is held, have it put right, or have it removed. They can also ask by the link in any of our letters."
      >
        Their rights
      </Heading>
      <Card title="They want a copy of what is held">
        <p>Everything about them in one document, to read, print and hand over. It takes about a minute.</p>
        <ButtonLink href={paths.askRights(id, "export")} look="plain" describe={`of ${reference}`}>
          Get a copy
        </ButtonLink>
      </Card>
      <Card title="They say that something is wrong">
        <p>Note what they say, change the record, and tell them what you did.</p>
        <ButtonLink href={paths.askRights(id, "correction")} look="plain" describe={`about ${reference}`}>
          Note what is wrong
        </ButtonLink>
      </Card>
      <Card title="They want their details removed">
        <p>Who they are goes for good. Counts stay, so that reports stay true.</p>
        <ButtonLink href={paths.askRights(id, "erasure")} look="plain" describe={`of ${reference}`}>
          Remove their details
        </ButtonLink>
      </Card>
      <h2>What they asked for</h2>
      <RightsTable rows={requests} nothing="They have asked for nothing yet." />
      {retention && <RightsKept candidateId={id} reference={reference} retention={retention} />}
      <p>
        <a href={paths.rightsLog}>Everything your team was asked for</a>
      </p>
    </Column>
  );
}
