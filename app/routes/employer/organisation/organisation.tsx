import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDetails } from "~/domain/organisations/details/find-details.server";
import { saySize } from "~/domain/organisations/size-bands";
import { access } from "~/domain/permissions/access";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Cards } from "~/ui/cards";
import { Heading } from "~/ui/heading";
import { LinkCard } from "~/ui/link-card";
import { Notice } from "~/ui/notice";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { OtherEmployers } from "../other-employers";

export const handle = access("organisation.read");
export const meta: MetaFunction = () => [{ title: "Your organisation’s details – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, others } = chosenEmployer(actor, request);
  const done = new URL(request.url).searchParams.get("done");
  return { details: found(await findDetails(actor, organisationId)), others, done };
}

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export default function OrganisationPage() {
  const { details, others, done } = useLoaderData<typeof loader>();
  const { id, name, reference, website, sector, size, companiesHouseNumber, since, people, sites, changes } =
    details;
  return (
    <>
      <BackLink href={paths.employer}>Home</BackLink>
      {done === "changed" && (
        <Notice tone="good" title="The details are changed">
          They show on your vacancies from now on.
        </Notice>
      )}
      <Heading caption={reference}>{name}</Heading>
      <OtherEmployers path={paths.organisation} others={others} />
      <SummaryList
        rows={[
          { key: "Website", value: website ? <a href={website}>{website}</a> : "Not given" },
          { key: "Sector", value: SECTORS.find(({ slug }) => slug === sector)?.name ?? "Not given" },
          { key: "Size", value: saySize(size) ?? "Not given" },
          { key: "Companies House number", value: companiesHouseNumber ?? "None" },
          { key: "Here since", value: <Time of={since} as="day" /> },
        ]}
      />
      {changes && (
        <p>
          <ButtonLink href={addressOf(paths.editOrganisation, id)} look="plain">
            Change the details
          </ButtonLink>
        </p>
      )}
      <h2>Who and where</h2>
      <Cards>
        <LinkCard href={addressOf(paths.people, id)} title="People">
          {`${some(people, "person", "people")}: who may do what, and inviting others.`}
        </LinkCard>
        <LinkCard href={addressOf(paths.sites, id)} title="Sites">
          {`${some(sites, "open site", "open sites")}: where people work.`}
        </LinkCard>
        {changes && (
          <LinkCard href={addressOf(paths.charter, id)} title="How often we write to you">
            Letters a month, and quiet times.
          </LinkCard>
        )}
      </Cards>
      <p>
        <a href={paths.register}>Register another organisation</a>
      </p>
    </>
  );
}
