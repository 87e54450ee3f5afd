import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findWholeLog } from "~/domain/referrals/rights/find-log.server";
import { kindNames, statusWords } from "~/domain/referrals/rights/kinds";
import { onPage } from "~/http/on-page";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

export const handle = access("service.watch", "rights.log-read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Residents’ rights${onPage(data)} – Front Door` },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  return findWholeLog(actor, Number(new URL(request.url).searchParams.get("page")) || 1);
}

export default function WholeRightsLog() {
  const { rows, page, pages, open } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading lede="What residents of every borough asked for by right and what rules removed. It says neither whose record it was nor who noted it.">
        Residents’ rights
      </Heading>
      <p>{open === 0 ? "Nothing is open." : `${open} ${open === 1 ? "is" : "are"} open.`}</p>
      {rows.length === 0 ? (
        <Empty title="Nothing yet">Boroughs’ requests stand here once there are any.</Empty>
      ) : (
        <Table
          caption="Requests, newest first"
          captionHidden
          columns={[
            { heading: "Reference" },
            { heading: "Borough" },
            { heading: "What" },
            { heading: "Asked" },
            { heading: "Answer by" },
            { heading: "How it stands" },
            { heading: "What was done" },
            { heading: "Seconds", numeric: true },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              row.reference,
              row.brokerage,
              kindNames[row.kind],
              <>
                <Time of={row.askedAt} as="short" />, {row.how.toLowerCase()}
              </>,
              <span key="by">{row.answerBy ? <Time of={row.answerBy} as="short" /> : "–"}</span>,
              statusWords[row.status],
              row.done || "–",
              row.kind === "correction" || row.seconds === null ? "–" : String(row.seconds),
            ],
          }))}
        />
      )}
      <Pagination page={page} pages={pages} hrefFor={(to) => `${paths.wholeRightsLog}?page=${to}`} />
    </>
  );
}
