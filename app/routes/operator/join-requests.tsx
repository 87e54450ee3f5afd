import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findJoinRequests } from "~/domain/organisations/records/find-join-requests.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonRow } from "~/ui/button-row";
import { Card } from "~/ui/card";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";

export const handle = access("organisation.manage");
export const meta: MetaFunction = () => [{ title: "Requests to join – Front Door" }];

const news: Record<string, { title: string; words: string; tone: "good" | "warm" }> = {
  accepted: { title: "Let in", words: "They administer the employer now, and get a letter.", tone: "good" },
  declined: { title: "Declined", words: "They get a letter that says so.", tone: "good" },
  answered: { title: "Somebody was first", words: "That request is answered already.", tone: "warm" },
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return {
    requests: await findJoinRequests(actor),
    said: Object.hasOwn(news, done) ? news[done] : undefined,
  };
}

export default function JoinRequests() {
  const { requests, said } = useLoaderData<typeof loader>();
  return (
    <>
      {said && (
        <Notice title={said.title} tone={said.tone}>
          {said.words}
        </Notice>
      )}
      <Heading lede="People who ask to join an employer that nobody administers. Whoever you let in administers it.">
        Requests to join
      </Heading>
      {requests.length === 0 && (
        <Empty title="Nobody waits">Requests to an employer with an administrator go to that person.</Empty>
      )}
      {requests.map((request) => (
        <Card key={request.id} title={`${request.name}, to join ${request.organisation.name}`}>
          <p>
            {request.reference}. {request.email}
            {request.ownDomain
              ? `, of the domain ${request.ownDomain}`
              : ", of a provider that serves everybody"}
            . Answer by <Time of={request.dueOn} as="weekday" />.
          </p>
          <p>
            <a href={paths.organisationRecord(request.organisation.id)}>See {request.organisation.name}</a>
            {request.organisation.source && ", which came by imported postings"}.
          </p>
          <ButtonRow>
            <PostButton
              action={paths.answerJoinRequestAsOperator(request.id)}
              fields={{ answer: "yes" }}
              describe={request.name}
            >
              Let them in
            </PostButton>
            <PostButton
              action={paths.answerJoinRequestAsOperator(request.id)}
              fields={{ answer: "no" }}
              look="plain"
              describe={request.name}
            >
              Decline
            </PostButton>
          </ButtonRow>
        </Card>
      ))}
    </>
  );
}
