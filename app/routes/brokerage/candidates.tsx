import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCandidates } from "~/domain/candidates/find-candidates.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { CandidateTable } from "./candidate-table";

export const handle = access("candidate.read", "candidates.listed");
export const meta: MetaFunction = () => [{ title: "Candidates – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("words") ?? "").trim().slice(0, 100);
  const page = Math.trunc(Number(asked.get("page"))) || 1;
  return { words, ...(await findCandidates(actor, { words, page })) };
}

export default function Candidates() {
  const { words, candidates, found, all, page, pages } = useLoaderData<typeof loader>();
  const add = <ButtonLink href={paths.newCandidate}>Add a candidate</ButtonLink>;
  if (all === 0)
    return (
      <>
        <Heading>Candidates</Heading>
        <Empty title="You have no candidates yet" action={add}>
          Candidates are the residents your brokerage supports. Add one, and Today shows which live vacancies
          suit them.
        </Empty>
      </>
    );
  return (
    <>
      <Heading>Candidates</Heading>
      {add}
      <Filters>
        <TextField
          field={plainField({ name: "words", value: words })}
          label="Reference or name"
          type="search"
          width={20}
        />
      </Filters>
      {found === 0 ? (
        <Empty
          title={`No candidate of yours has “${words}” in their reference or name`}
          action={<a href={paths.candidates}>Show all {all.toLocaleString("en-GB")}</a>}
        >
          Try fewer letters.
        </Empty>
      ) : (
        <CandidateTable candidates={candidates} caption={captionOf(found, words)} />
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Candidates"
        hrefFor={(to) => `${paths.candidates}?${new URLSearchParams({ words, page: String(to) })}`}
      />
    </>
  );
}

const captionOf = (found: number, words: string) => {
  const people = `${found.toLocaleString("en-GB")} ${found === 1 ? "candidate" : "candidates"}`;
  return words ? `${people} with “${words}”` : people;
};
