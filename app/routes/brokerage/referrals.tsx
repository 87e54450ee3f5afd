import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findDueReferrals, findReferrals } from "~/domain/referrals/find-referrals.server";
import { stageNames } from "~/domain/referrals/stage-words";
import { type Stage, stages } from "~/domain/referrals/stages";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";

export const handle = access("referral.read");
export const meta: MetaFunction = () => [{ title: "Referrals – Front Door" }];

const stageOf = (given: string | null): Stage | undefined => stages.find((stage) => stage === given);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const asked = new URL(request.url).searchParams;
  const stage = stageOf(asked.get("stage"));
  const page = Number(asked.get("page")) || 1;
  const list = await findReferrals(actor, { ...(stage ? { stage } : {}), page });
  return { ...list, stage: stage ?? null, due: await findDueReferrals(actor) };
}

export default function Referrals() {
  const { referrals, counts, stage, due, page, pages } = useLoaderData<typeof loader>();
  const options = stages.flatMap((one) =>
    counts[one] || one === stage ? [{ value: one, label: `${stageNames[one]} (${counts[one] ?? 0})` }] : [],
  );
  return (
    <>
      <Heading>Referrals</Heading>
      {due.length > 0 && (
        <section aria-labelledby="due">
          <h2 id="due">Due now: {due.length}</h2>
          <Due due={due} />
        </section>
      )}
      <h2>All referrals</h2>
      <Filters button="Show">
        <SelectField
          field={plainField({ name: "stage", value: stage ?? "" })}
          label="Stage"
          blank="Every stage"
          options={options}
        />
      </Filters>
      {referrals.length === 0 ? (
        <Empty
          title={stage ? `None is at “${stageNames[stage]}”` : "You have put nobody forward yet"}
          action={
            <a href={stage ? paths.referrals : paths.brokerage}>
              {stage ? "Show every stage" : "See today’s vacancies"}
            </a>
          }
        >
          A referral begins on a vacancy’s page, where you ask a candidate’s consent.
        </Empty>
      ) : (
        <Table
          caption="Referrals"
          captionHidden
          columns={["Referral", "Candidate", "Vacancy", "Stage", "Since"].map((heading) => ({ heading }))}
          rows={referrals.map((one) => ({
            key: one.id,
            cells: [
              <a key="reference" href={paths.referral(one.id)}>
                {one.reference}
              </a>,
              one.candidateReference,
              `${one.vacancyTitle}, ${one.employerName}`,
              stageNames[one.stage],
              one.since,
            ],
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Pages of referrals"
        hrefFor={(to) =>
          `${paths.referrals}?${new URLSearchParams({ ...(stage ? { stage } : {}), page: String(to) })}`
        }
      />
    </>
  );
}

type Waiting = Awaited<ReturnType<typeof findDueReferrals>>;

/** As many as fit a morning; the rest come up as these are done. */
const AT_ONCE = 8;

const Due = ({ due }: { due: Waiting }) => (
  <>
    <ul>
      {due.slice(0, AT_ONCE).map((one) => (
        <li key={one.id}>
          <a href={paths.referral(one.id)}>
            {one.due.what}: {one.candidateReference}
          </a>
          <span className="soft">
            {" "}
            {one.vacancyTitle}, {one.employerName}; {one.due.why}
          </span>
        </li>
      ))}
    </ul>
    {due.length > AT_ONCE && <p className="small soft">And {due.length - AT_ONCE} more after these.</p>}
  </>
);
