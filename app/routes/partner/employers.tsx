import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countApproachesAvoided } from "~/domain/engagement/count-approaches-avoided.server";
import { findOwnApproaches } from "~/domain/engagement/find-approach.server";
import { findEmployers } from "~/domain/engagement/find-employers.server";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { onPage } from "~/http/on-page";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Cards } from "~/ui/cards";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { EmployerCard } from "./employer-card";
import { OwnApproaches } from "./own-approaches";

export const handle = access("approach.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.search ? `“${data.search}”: employers` : "Employers"}${onPage(data)} – Front Door` },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  const search = (asked.get("name") ?? "").trim().slice(0, 100);
  const page = Math.min(1000, Math.max(1, Math.floor(Number(asked.get("page"))) || 1));
  return {
    search,
    mayApproach: can(actor, "approach.create"),
    ...(await findEmployers(actor, { search, page })),
    approaches: await findOwnApproaches(actor),
    avoided: await countApproachesAvoided(actor),
  };
}

export default function Employers() {
  const { search, page, pages, total, employers, mayApproach, approaches, avoided } =
    useLoaderData<typeof loader>();
  return (
    <>
      <Heading lede="See who is already talking to an employer before you contact it.">Employers</Heading>
      <p className="soft">
        Approaches avoided so far: <strong className="figures">{avoided.toLocaleString("en-GB")}</strong>.
        Each is a second call that an employer did not get.{" "}
        {approaches.length > 0 && <a href="#approaches">See your organisation’s approaches</a>}
      </p>
      <Filters>
        <TextField
          field={plainField({ name: "name", value: search })}
          label="Name of the employer"
          type="search"
          width={20}
        />
      </Filters>
      <h2>{headingOf(search, total)}</h2>
      {employers.length === 0 ? (
        <Empty title="No employer here has that name">
          Try one word of it. An employer that is not registered yet is yours to contact: tell it about Front
          Door.
        </Empty>
      ) : (
        <Cards>
          {employers.map((employer) => (
            <EmployerCard key={employer.id} employer={employer} mayApproach={mayApproach} />
          ))}
        </Cards>
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Employers"
        hrefFor={(to) => `${paths.partner}?${new URLSearchParams({ name: search, page: String(to) })}`}
      />
      {mayApproach && <OwnApproaches approaches={approaches} />}
    </>
  );
}

const headingOf = (search: string, total: number) => {
  const count = total === 1 ? "1 employer" : `${total.toLocaleString("en-GB")} employers`;
  return search ? `${count} with “${search}” in the name` : count;
};
