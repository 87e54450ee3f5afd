import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boroughLetters } from "~/domain/demand/borough-letters";
import { changeInShort } from "~/domain/demand/change";
import type { Demand, NowAndBefore, OccupationDemand, Shown } from "~/domain/demand/demand";
import { findDemand } from "~/domain/demand/find-demand.server";
import { headlineOf, ledeOf } from "~/domain/demand/headline";
import { risingBoroughs } from "~/domain/demand/moved-boroughs";
import { supplyInWords } from "~/domain/demand/supply-in-words";
import { trendInWords } from "~/domain/demand/trend-in-words";
import { access } from "~/domain/permissions/access";
import { boroughWithCode } from "~/domain/places/boroughs";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Columns } from "~/ui/columns";
import { longDate } from "~/ui/dates";
import { Empty } from "~/ui/empty";
import { Figures } from "~/ui/figures";
import { Heading } from "~/ui/heading";
import { Sparkline } from "~/ui/sparkline";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { TileMap } from "~/ui/tile-map";
import { Time } from "~/ui/time";

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

function Occupations({ rows, days }: { rows: readonly OccupationDemand[]; days: readonly string[] }) {
  return (
    <Table
      caption="Open places by occupation, twelve months"
      columns={[
        { heading: "Occupation" },
        { heading: "Open", numeric: true },
        { heading: "Month", numeric: true },
        { heading: "Trend" },
        { heading: "Supply" },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          row.label,
          <strong key="open">{row.now?.toLocaleString("en-GB")}</strong>,
          changeInShort(row.change) ?? <TooFew key="month" />,
          <Sparkline key="trend" values={[...row.series]} label={trendInWords(row.series, days)} />,
          <Supply key="supply" row={row} />,
        ],
      }))}
    />
  );
}

const TooFew = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="govuk-visually-hidden">too few to compare</span>
  </>
);

function Supply({ row }: { row: OccupationDemand }) {
  const { words, tone } = supplyInWords(row);
  return <Tag tone={tone}>{words}</Tag>;
}

function Unshown({ labels, alone }: { labels: readonly string[]; alone: boolean }) {
  return (
    <>
      {alone && <h2>Open places by occupation</h2>}
      <p className="small soft">
        {alone ? "Asked for" : "Also asked for"}, in numbers under five or hidden so that those can’t be
        worked out: {labels.join("; ")}.
      </p>
    </>
  );
}

function Places({ demand: { boroughs, elsewhere }, rising }: { demand: Demand; rising: readonly string[] }) {
  const tiles = boroughs.flatMap(({ code, now }) => {
    const borough = boroughWithCode(code);
    if (!borough) return [];
    const { name, shortName, tile } = borough;
    return [{ key: code, name, short: shortName, code: boroughLetters(code), ...tile, value: now }];
  });
  return (
    <TileMap
      title="Where the open places are"
      unit={{ one: "open place", many: "open places" }}
      tiles={tiles}
      note={
        <>
          {rising.length > 0 && <>Most added in a month: {rising.join(", ")}. </>}
          {elsewhere.now !== 0 && (
            <>Not on the map: {elsewhere.now ?? "under 5"} at sites whose borough we don’t know.</>
          )}
        </>
      }
    />
  );
}

function People({ demand: { putForward, started, days } }: { demand: Demand }) {
  const since = longDate(days.at(-2) ?? "");
  const card = (of: NowAndBefore, says: string) => ({
    value: inFigures(of.now),
    says: `${says} since ${since}`,
    change: `${inFigures(of.before)} in the month before`,
  });
  return (
    <Figures
      figures={[card(putForward, "people put forward to an employer"), card(started, "people started work")]}
    />
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

const inFigures = (shown: Shown) => shown?.toLocaleString("en-GB") ?? "Under 5";
