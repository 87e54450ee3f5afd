import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCandidate } from "~/domain/candidates/find-candidate.server";
import { findSaved } from "~/domain/matching/desk/find-saved.server";
import { findVacanciesFor } from "~/domain/matching/desk/find-vacancies-for.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Heading } from "~/ui/heading";
import { CandidateCaseload } from "./candidate-caseload";
import { CandidateNews } from "./candidate-news";
import { CandidateRecord } from "./candidate-record";
import { SavedVacancies } from "./saved-vacancies";
import { SuitingVacancies } from "./suiting-vacancies";
import { UnknownWords } from "./unknown-words";

export const handle = access("candidate.read", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.candidate.reference ?? "Candidate"} – Front Door` },
];

/** Vacancies shown at first, and after "show all". */
const SHOWN = { first: 5, all: 50 } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const candidate = found(await findCandidate(actor, params.candidateId ?? ""));
  const asked = new URL(request.url).searchParams;
  const limit = asked.has("all") ? SHOWN.all : SHOWN.first;
  return {
    candidate,
    mine: candidate.broker?.id === actor.id,
    suiting: await findVacanciesFor(actor, candidate.id, limit),
    saved: await findSaved(actor, candidate.id),
    done: asked.get("done") ?? "",
  };
}

export default function Candidate() {
  const { candidate, mine, suiting, saved, done } = useLoaderData<typeof loader>();
  const { id, reference, kept, available, broker } = candidate;
  return (
    <>
      <BackLink href={paths.candidates}>Candidates</BackLink>
      <CandidateNews {...{ done, reference, available, broker: broker?.name ?? null }} />
      <Heading caption={reference} size="l">
        {kept.name ?? reference}
      </Heading>
      <CandidateCaseload candidateId={id} reference={reference} broker={broker} mine={mine} />
      <UnknownWords words={kept.otherSkills} />
      <CandidateRecord candidate={candidate} />
      <ButtonLink href={paths.editCandidate(id)} look="plain" describe={reference}>
        Change this record
      </ButtonLink>
      <SavedVacancies candidateId={id} saved={saved} available={available} />
      {available && <SuitingVacancies candidateId={id} suiting={suiting} saved={saved} />}
    </>
  );
}
