import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findCandidate } from "~/domain/candidates/find-candidate.server";
import { findPutForward } from "~/domain/candidates/find-put-forward.server";
import { findSaved } from "~/domain/matching/desk/find-saved.server";
import { findVacanciesFor } from "~/domain/matching/desk/find-vacancies-for.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { addDays, today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { Empty } from "~/ui/empty";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { CandidateCaseload } from "./candidate-caseload";
import { CandidateDated } from "./candidate-dated";
import { CandidateLinks } from "./candidate-links";
import { CandidateNews } from "./candidate-news";
import { CandidatePutForward } from "./candidate-put-forward";
import { CandidateRecord } from "./candidate-record";
import { RightToWorkWarning } from "./right-to-work-warning";
import { SavedVacancies } from "./saved-vacancies";
import { SuitingVacancies } from "./suiting-vacancies";
import { SamePeople } from "./tasks/same-people";
import { UnknownWords } from "./unknown-words";

export const handle = access("candidate.read", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.candidate.reference ?? "Candidate"} – Front Door` },
];

/** Vacancies shown at first, and after "show all". */
const SHOWN = { first: 5, all: 50 } as const;

/** Days before its last on which a licence is said to run out soon. */
const SOON = 30;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const candidate = found(await findCandidate(actor, params.candidateId ?? ""));
  if (candidate.draft) throw redirect(paths.editCandidate(candidate.id));
  const asked = new URL(request.url).searchParams;
  const limit = asked.has("all") ? SHOWN.all : SHOWN.first;
  return {
    candidate,
    mine: candidate.broker?.id === actor.id,
    suiting: await findVacanciesFor(actor, candidate.id, limit),
    saved: await findSaved(actor, candidate.id),
    referrals: await findPutForward(actor, candidate.id),
    soon: addDays(today(), SOON),
    done: asked.get("done") ?? "",
  };
}

export default function Candidate() {
  const { candidate, mine, suiting, saved, referrals, soon, done } = useLoaderData<typeof loader>();
  const { id, reference, kept, dated, same, available, broker } = candidate;
  return (
    <>
      <BackLink href={paths.candidates}>Candidates</BackLink>
      <CandidateNews {...{ done, reference, available, broker: broker?.name ?? null }} />
      <Heading caption={reference} size="l">
        {kept.name ?? reference}
      </Heading>
      <CandidateCaseload candidateId={id} reference={reference} broker={broker} mine={mine} />
      <CandidateLinks candidateId={id} reference={reference} />
      <RightToWorkWarning candidateId={id} ranOut={kept.rightToWorkRanOut} />
      {same.length > 0 && (
        <Notice title="There may be two records of one person">
          <SamePeople same={same} />
        </Notice>
      )}
      <UnknownWords words={kept.otherSkills} />
      <CandidateRecord candidate={candidate} />
      <CandidateDated candidateId={id} dated={dated} soon={soon} />
      <CandidatePutForward referrals={referrals} />
      <SavedVacancies candidateId={id} saved={saved} available={available} />
      {available ? (
        <SuitingVacancies candidateId={id} suiting={suiting} saved={saved} />
      ) : (
        <Empty
          title="No vacancy is suggested while they are not looking for work"
          action={<a href={paths.candidatePage(id, "availability")}>Say that they look for work</a>}
        >
          Ask them first. They are matched again as soon as you say so.
        </Empty>
      )}
    </>
  );
}
