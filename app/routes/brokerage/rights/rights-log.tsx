import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findLog } from "~/domain/referrals/rights/find-log.server";
import { findGoing } from "~/domain/referrals/rights/retention/find-going.server";
import { findRule } from "~/domain/referrals/rights/retention/rule.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { RightsGoing } from "./rights-going";
import { RightsTable } from "./rights-table";

export const handle = access("rights.request");
export const meta: MetaFunction = () => [{ title: "Residents’ rights – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = new URL(request.url).searchParams;
  return {
    log: await findLog(actor, Number(asked.get("page")) || 1),
    going: await findGoing(actor),
    rule: await findRule(actor),
    done: asked.get("done"),
  };
}

export default function RightsLog() {
  const { log, going, rule, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done === "in-touch" && (
        <Notice tone="good" title="Their details stay">
          The months count from today again.
        </Notice>
      )}
      {done === "rule" && (
        <Notice tone="good" title="The rule is changed">
          It goes from tomorrow’s run.
        </Notice>
      )}
      <Heading lede="What residents asked for by right, what was done and how long it took, and what your team’s rule removed.">
        Residents’ rights
      </Heading>
      <RightsGoing going={going} />
      <h2>The log</h2>
      <RightsTable
        rows={log.rows}
        nothing="When a resident asks for a copy, a correction or removal, open their record and choose “Their rights”."
      />
      <Pagination page={log.page} pages={log.pages} hrefFor={(page) => `${paths.rightsLog}?page=${page}`} />
      <h2>The rule</h2>
      <p>
        Contact details are removed {rule.months} months after the last activity. Brokers are told 30 days
        before, and any activity in between keeps them.{" "}
        {rule.mayChange && <a href={paths.retentionRule}>Change the rule</a>}
      </p>
    </>
  );
}
