import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCandidates } from "~/domain/candidates/find-candidates.server";
import { findDrafts } from "~/domain/candidates/find-drafts.server";
import { access } from "~/domain/permissions/access";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { Tick } from "~/ui/tick";
import { CandidateDrafts } from "./candidate-drafts";
import { CandidateTable } from "./candidate-table";

export const handle = access("candidate.read", "candidates.listed");
export const meta: MetaFunction = () => [{ title: "Candidates – Front Door" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("words") ?? "").trim().slice(0, 100);
  const page = Math.trunc(Number(asked.get("page"))) || 1;
  const mine = asked.get("only") === "mine";
  return {
    words,
    mine,
    deleted: asked.get("deleted")?.slice(0, 40) ?? "",
    drafts: await findDrafts(actor),
    ...(await findCandidates(actor, { words, mine, page })),
  };
}

export default function Candidates() {
  const { words, mine, deleted, drafts, candidates, found, all, page, pages } =
    useLoaderData<typeof loader>();
  const add = (
    <ButtonRow>
      <ButtonLink href={paths.newCandidate}>Add a candidate</ButtonLink>
      <ButtonLink href={paths.uploadCandidates} look="plain">
        Import candidates from a file
      </ButtonLink>
    </ButtonRow>
  );
  const news = deleted && <Notice title={`The draft ${deleted} is deleted`} tone="good" />;
  if (all === 0)
    return (
      <>
        {news}
        <Heading>Candidates</Heading>
        <CandidateDrafts drafts={drafts} />
        <Empty title="You have no candidates yet" action={add}>
          Candidates are the residents your brokerage supports. Add one, and Today shows which live vacancies
          suit them.
        </Empty>
      </>
    );
  return (
    <>
      {news}
      <Heading>Candidates</Heading>
      {add}
      <CandidateDrafts drafts={drafts} />
      <Filters>
        <TextField
          field={plainField({ name: "words", value: words })}
          label="Reference or name"
          hint="Part of a reference, or whole words of a name: names are sealed."
          type="search"
          width={20}
        />
        <Tick name="only" value="mine" label="Only my caseload" ticked={mine} />
      </Filters>
      {found === 0 ? (
        <NoneFound words={words} mine={mine} all={all} />
      ) : (
        <CandidateTable candidates={candidates} caption={captionOf(found, words, mine)} />
      )}
      <Pagination
        page={page}
        pages={pages}
        label="Candidates"
        hrefFor={(to) =>
          `${paths.candidates}?${new URLSearchParams({ words, ...(mine ? { only: "mine" } : {}), page: String(to) })}`
        }
      />
    </>
  );
}

const captionOf = (found: number, words: string, mine: boolean) => {
  const people = `${found.toLocaleString("en-GB")} ${found === 1 ? "candidate" : "candidates"}`;
  return [people, mine && "on your caseload", words && `with “${words}”`].filter(Boolean).join(" ");
};

function NoneFound({ words, mine, all }: { words: string; mine: boolean; all: number }) {
  const everybody = <a href={paths.candidates}>Show all {all.toLocaleString("en-GB")}</a>;
  if (mine && !words)
    return (
      <Empty title="Nobody is on your caseload" action={everybody}>
        Whoever you add is on it. To take on somebody else, open their record and choose “Take onto my
        caseload”.
      </Empty>
    );
  return (
    <Empty
      title={`${mine ? "Nobody on your caseload" : "No candidate of yours"} has “${words}” in their reference or name`}
      action={everybody}
    >
      Names are sealed, so they are found by whole words: “Okafor”, and not “Oka”.
      {mine ? " Or look beyond your caseload." : ""}
    </Empty>
  );
}
