import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDemand } from "~/domain/demand/find-demand.server";
import { headlineOf, ledeOf } from "~/domain/demand/headline";
import { risingBoroughs } from "~/domain/demand/moved-boroughs";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Time } from "~/ui/time";
import { Occupations, Unshown } from "./demand-occupations";
import { People } from "./demand-people";
import { Places } from "./demand-places";

export const handle = access("demand.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.demand.board.name}: demand` : "Demand"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const demand = found(await findDemand(actor, params.slug ?? ""));
  return { demand, headline: headlineOf(demand), lede: ledeOf(demand), rising: risingBoroughs(demand) };
}

export default function BoardDemand() {
  const { demand, headline, lede, rising } = useLoaderData<typeof loader>();
  const { board, asOf, days, occupations, unshown, places } = demand;
  const nothing = places.now === 0;
  return (
    <>
      <Heading
        caption={
          <>
            {board.name} board · live to <Time of={asOf} />
            <span className="screen-only">
              {" "}
              · <a href={paths.boardFigures(board.slug)}>figures as CSV</a>
            </span>
          </>
        }
        lede={nothing ? undefined : lede}
      >
        {headline}
      </Heading>
      {nothing ? (
        <Empty title="No place is open in this sector today">
          Places show here as soon as an employer’s vacancy goes live, and leave when it is filled or closes.
        </Empty>
      ) : (
        <Columns>
          <section>
            {occupations.length > 0 && <Occupations rows={occupations} days={days} />}
            {unshown.length > 0 && <Unshown labels={unshown} alone={occupations.length === 0} />}
          </section>
          <section>
            <Places demand={demand} rising={rising} />
          </section>
        </Columns>
      )}
      <hr />
      <Columns>
        <section>
          <h2>People put forward and started</h2>
          <People demand={demand} />
        </section>
        <section>
          <h2>How these figures are made</h2>
          <HowMade monthAgo={days.at(-2) ?? asOf} />
        </section>
      </Columns>
    </>
  );
}

const HowMade = ({ monthAgo }: { monthAgo: string }) => (
  <ul className="small">
    <li>
      A place is open from the day its vacancy goes live until it is filled, closes or is withdrawn. Today is
      compared with <Time of={monthAgo} />.
    </li>
    <li>
      A vacancy counts for the board of its occupation, or of its employer’s sector where the occupation has
      no board.
    </li>
    <li>
      Supply counts London residents who are ready to work and look for that occupation, whatever the
      distance.
    </li>
    <li>
      No figure that counts one to four is shown, nor one that would give it away by subtraction: both read
      “under 5”. Nought is shown.
    </li>
  </ul>
);
