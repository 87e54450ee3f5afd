import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnSites } from "~/domain/organisations/sites/find-own-sites.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { addressOf, chosenEmployer } from "../chosen-employer";
import { OtherEmployers } from "../other-employers";
import { ClosedSites, OpenSites } from "./site-tables";
import { SitesNews } from "./sites-news";

export const handle = access("organisation.read");
export const meta: MetaFunction = () => [{ title: "Sites – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { organisationId, others } = chosenEmployer(actor, request);
  const query = new URL(request.url).searchParams;
  return {
    ...found(await findOwnSites(actor, organisationId)),
    others,
    done: query.get("done"),
    site: query.get("site"),
    added: Number(query.get("added") ?? 0),
    known: Number(query.get("known") ?? 0),
  };
}

export default function SitesPage() {
  const { organisationId, organisationName, changes, sites, others, ...news } =
    useLoaderData<typeof loader>();
  const open = sites.filter(({ closedOn }) => closedOn === null);
  const closed = sites.filter(({ closedOn }) => closedOn !== null);
  return (
    <>
      <BackLink href={addressOf(paths.organisation, organisationId)}>{organisationName}</BackLink>
      <SitesNews {...news} site={sites.find(({ id }) => id === news.site)} />
      <Heading
        caption={organisationName}
        lede="Each site’s postcode decides which borough’s team and which Careers Hub help you there."
      >
        Sites
      </Heading>
      <OtherEmployers path={paths.sites} others={others} />
      {changes && (
        <ButtonRow>
          <ButtonLink href={addressOf(paths.newSite, organisationId)}>Add a site</ButtonLink>
          <ButtonLink href={addressOf(paths.uploadSites, organisationId)} look="plain">
            Add many by CSV
          </ButtonLink>
        </ButtonRow>
      )}
      {open.length === 0 ? (
        <Empty title="There is no open site">A vacancy or work experience needs one.</Empty>
      ) : (
        <OpenSites sites={open} changes={changes} />
      )}
      {closed.length > 0 && <ClosedSites sites={closed} changes={changes} />}
    </>
  );
}
