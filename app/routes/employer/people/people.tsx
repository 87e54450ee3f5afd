import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPeople } from "~/domain/organisations/people/find-people.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Cards } from "~/ui/cards";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { OtherEmployers } from "../other-employers";
import { PeopleInvited } from "./people-invited";
import { PeopleNews } from "./people-news";
import { PeopleThere } from "./people-there";

export const handle = access("people.read");
export const meta: MetaFunction = () => [{ title: "People – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, others } = chosenEmployer(actor, request);
  const query = new URL(request.url).searchParams;
  return {
    people: found(await findPeople(actor, organisationId)),
    others,
    done: query.get("done"),
    reference: query.get("reference"),
  };
}

export default function PeoplePage() {
  const { people, others, done, reference } = useLoaderData<typeof loader>();
  const { organisationId, organisationName, manages, requests, invitations } = people;
  return (
    <>
      <BackLink href={addressOf(paths.organisation, organisationId)}>{organisationName}</BackLink>
      <PeopleNews done={done} reference={reference} people={people} />
      <Heading
        caption={organisationName}
        lede={manages ? undefined : "Administrators invite people and change roles."}
      >
        People
      </Heading>
      <OtherEmployers path={paths.people} others={others} />
      {manages && (
        <ButtonRow>
          <ButtonLink href={addressOf(paths.invite, organisationId)}>Invite a colleague</ButtonLink>
        </ButtonRow>
      )}
      {requests.length > 0 && (
        <>
          <h2>Asking to join</h2>
          <Cards>
            {requests.map((request) => (
              <LinkCard key={request.id} href={paths.joinRequest(request.id)} title={request.name}>
                {`${request.email} asked on ${longDate(request.askedOn)} (${request.reference}).`}
              </LinkCard>
            ))}
          </Cards>
        </>
      )}
      <PeopleThere people={people} />
      {invitations.length > 0 && <PeopleInvited invitations={invitations} manages={manages} />}
      <p>
        <a href={addressOf(paths.leaveEmployer, organisationId)}>Leave {organisationName}</a>
      </p>
    </>
  );
}
