import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCandidate } from "~/domain/candidates/find-candidate.server";
import { findVacanciesFor } from "~/domain/matching/find-vacancies-for.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { CandidateRecord } from "./candidate-record";
import { SuitingVacancies } from "./suiting-vacancies";
import { UnknownWords } from "./unknown-words";

export const handle = access("candidate.read", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.candidate.reference ?? "Candidate"} – Front Door` },
];

const news: Record<string, string> = { added: "is added", changed: "is changed" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const candidate = found(await findCandidate(actor, params.candidateId ?? ""));
  const done = new URL(request.url).searchParams.get("done") ?? "";
  return { candidate, suiting: await findVacanciesFor(actor, candidate.id), done };
}

export default function Candidate() {
  const { candidate, suiting, done } = useLoaderData<typeof loader>();
  const { id, reference, kept, available } = candidate;
  const said = news[done];
  return (
    <>
      <BackLink href={paths.candidates}>Candidates</BackLink>
      {said && (
        <Notice tone="good" title={`${reference} ${said}`}>
          {available
            ? "Matching goes by this record from now on."
            : "They are suggested for nothing while they are not looking for work."}
        </Notice>
      )}
      <Heading caption={reference} size="l">
        {kept.name ?? reference}
      </Heading>
      <UnknownWords words={kept.otherSkills} />
      <CandidateRecord candidate={candidate} />
      <ButtonLink href={paths.editCandidate(id)} look="plain" describe={reference}>
        Change this record
      </ButtonLink>
      {available && <SuitingVacancies candidateId={id} suiting={suiting} />}
    </>
  );
}
