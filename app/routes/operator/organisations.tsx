import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOrganisations } from "~/domain/organisations/records/find-organisations.server";
import { kinds, kindWords } from "~/domain/organisations/records/kind-words";
import { organisationQuery, readOrganisationSearch } from "~/domain/organisations/records/search";
import { standingWords } from "~/domain/organisations/verification/standing-words";
import { standings } from "~/domain/organisations/verification/standings";
import { access } from "~/domain/permissions/access";
import { onPage } from "~/http/on-page";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { TextField } from "~/ui/text-field";

export const handle = access("organisation.manage");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.search.name ? `“${data.search.name}”: organisations` : "Organisations"}${onPage(data)} – Front Door`,
  },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const search = readOrganisationSearch(new URL(request.url).searchParams);
  return { search, ...(await findOrganisations(actor, search)) };
}

export default function Organisations() {
  const { search, organisations, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading lede="Everybody who uses Front Door belongs to one of these.">Organisations</Heading>
      <p>
        <ButtonLink href={paths.newOrganisation}>Add an organisation</ButtonLink>
      </p>
      <Filters action={paths.organisations}>
        <TextField
          field={plainField({ name: "name", value: search.name })}
          label="Name or Companies House number"
          width={20}
        />
        <SelectField
          field={plainField({ name: "kind", value: search.kind ?? "" })}
          label="Kind"
          blank="Any"
          options={kinds.map((value) => ({ value, label: kindWords[value].label }))}
        />
        <SelectField
          field={plainField({ name: "standing", value: search.standing ?? "" })}
          label="How an employer stands"
          blank="Any"
          options={standings.map((value) => ({ value, label: standingWords[value].name }))}
        />
      </Filters>
      {organisations.length > 0 ? (
        <Table
          caption={`${total.toLocaleString("en-GB")} ${total === 1 ? "organisation" : "organisations"}, by name`}
          columns={[
            { heading: "Name" },
            { heading: "Kind" },
            { heading: "People", numeric: true },
            { heading: "Sites", numeric: true },
            { heading: "Vacancies", numeric: true },
          ]}
          rows={organisations.map((each) => ({ key: each.id, cells: cellsOf(each) }))}
        />
      ) : (
        <Empty title="No organisation answers this search" action={<a href={paths.organisations}>See all</a>}>
          Try fewer words, or another kind.
        </Empty>
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Organisations"
        hrefFor={(other) => paths.organisations + organisationQuery({ ...search, page: other })}
      />
    </>
  );
}

type Row = Awaited<ReturnType<typeof loader>>["organisations"][number];

const cellsOf = ({ id, name, kind, standing, people, sites, vacancies }: Row) => [
  <a key="name" href={paths.organisationRecord(id)}>
    {name}
  </a>,
  <>
    {kindWords[kind].label}
    {standing && (
      <>
        {" "}
        <Tag tone={standingWords[standing].tone}>{standingWords[standing].name}</Tag>
      </>
    )}
  </>,
  people,
  sites,
  vacancies.toLocaleString("en-GB"),
];
