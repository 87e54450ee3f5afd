import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { compareCandidates } from "~/domain/matching/desk/compare-candidates.server";
import { findMatches } from "~/domain/matching/desk/find-matches.server";
import { access } from "~/domain/permissions/access";
import { findReferrals } from "~/domain/referrals/find-referrals.server";
import { findVacancy } from "~/domain/vacancies/find-vacancy.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { Heading } from "~/ui/heading";
import { ComparedSides } from "./compared-sides";
import { ComparedSkills } from "./compared-skills";
import { ComparisonChoice } from "./comparison-choice";
import { keptOf, type Pairs, withQuery } from "./list-address";

export const handle = access("match.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Compare two residents"} – Front Door` },
];

/** Ticked at most: what more an address names is left out. */
const MOST_TICKED = 20;
/** Offered besides, where fewer than two are ticked. */
const OFFERED = 10;

/** Two residents beside one vacancy; with another number ticked, a choice of two. By reference, so it leaves no trace. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.vacancyId ?? "";
  const { title, stage, employer } = found(await findVacancy(actor, id));
  const address = new URL(request.url).searchParams;
  const chosen = [...new Set(address.getAll("with"))].slice(0, MOST_TICKED);
  const comparison = await compareCandidates(actor, id, chosen);
  const { sides = [], asked = [] } = comparison ?? {};
  const two = sides.length === 2;
  const others = sides.length < 2 ? await findMatches(actor, id, { limit: OFFERED }) : undefined;
  const { referrals } = await findReferrals(actor, { vacancyId: id });
  const kept = keptOf(address);
  const ticks = sides.map((side): Pairs[number] => ["with", side.id]);
  return {
    title: two ? `Compare ${sides.map(({ reference }) => reference).join(" and ")}` : "Compare two residents",
    vacancy: { id, stage, name: `${title}, ${employer.name}` },
    sides,
    asked,
    /** Ticked, and not there to be compared. */
    lost: chosen.length - sides.length,
    others: (others?.candidates ?? []).filter((one) => !chosen.includes(one.id)),
    referred: referrals.map(({ id, candidateReference, stage }) => ({ id, candidateReference, stage })),
    kept,
    backHref: withQuery(paths.queueVacancy(id), [...kept, ...ticks]),
  };
}

export default function Comparison() {
  const data = useLoaderData<typeof loader>();
  const { title, vacancy, sides, backHref } = data;
  return (
    <>
      <BackLink href={backHref}>{vacancy.name}</BackLink>
      <Heading size="l">{title}</Heading>
      {sides.length === 2 ? (
        <>
          <ComparedSides {...data} />
          <ComparedSkills {...data} />
        </>
      ) : (
        <ComparisonChoice {...data} />
      )}
    </>
  );
}
