import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findFilterOptions } from "~/domain/referrals/board/find-filter-options.server";
import { findReferrals } from "~/domain/referrals/find-referrals.server";
import { stageNames } from "~/domain/referrals/stage-words";
import { type Stage, stages } from "~/domain/referrals/stages";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { asActor } from "~/platform/actor.server";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";
import { askedFilter, filterOf } from "./referral-filter.server";
import { BoardOrList, filteredAddress, ReferralFilters } from "./referral-filters";

export const handle = access("referral.read");
export const meta: MetaFunction = () => [{ title: "Referrals – Front Door" }];

const stageOf = (given: string | null): Stage | undefined => stages.find((stage) => stage === given);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const given = new URL(request.url).searchParams;
  const asked = askedFilter(request, "all");
  const stage = stageOf(given.get("stage"));
  const page = Number(given.get("page")) || 1;
  return asActor(actor, async () => ({
    asked,
    stage: stage ?? null,
    options: await findFilterOptions(actor, asked.employer || undefined),
    ...(await findReferrals(actor, { ...filterOf(actor, asked), stage, page })),
  }));
}

const headings = ["Referral", "Candidate", "Vacancy", "Stage", "Since", "Due"];

export default function Referrals() {
  const { asked, options, referrals, counts, stage, page, pages } = useLoaderData<typeof loader>();
  const choices = stages.flatMap((one) =>
    counts[one] || one === stage ? [{ value: one, label: `${stageNames[one]} (${counts[one] ?? 0})` }] : [],
  );
  const narrowed = stage || asked.employer || asked.q || asked.whose !== "all";
  return (
    <>
      <Heading>Referrals</Heading>
      <BoardOrList asked={asked} now="list" />
      <ReferralFilters asked={asked} options={options}>
        <SelectField
          field={plainField({ name: "stage", value: stage ?? "" })}
          label="Stage"
          blank="Every stage"
          options={choices}
        />
      </ReferralFilters>
      {referrals.length === 0 ? (
        <Empty
          title={narrowed ? "No referral fits" : "You have put nobody forward yet"}
          action={
            <a href={narrowed ? paths.referrals : paths.brokerage}>
              {narrowed ? "Show every referral" : "See today’s vacancies"}
            </a>
          }
        >
          A referral begins on a vacancy’s page, where you ask a candidate’s consent.
        </Empty>
      ) : (
        <Table
          caption="Referrals"
          captionHidden
          stacks
          columns={headings.map((heading) => ({ heading }))}
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
              one.due?.what ?? "",
            ],
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Pages of referrals"
        hrefFor={(to) =>
          filteredAddress(paths.referrals, asked, { ...(stage ? { stage } : {}), page: String(to) })
        }
      />
    </>
  );
}
