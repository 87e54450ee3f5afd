import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countAvailable } from "~/domain/candidates/count-available.server";
import { countElsewhere } from "~/domain/matching/count-elsewhere.server";
import { findMatches } from "~/domain/matching/find-matches.server";
import { access } from "~/domain/permissions/access";
import { findReferrals } from "~/domain/referrals/find-referrals.server";
import { findVacancy } from "~/domain/vacancies/find-vacancy.server";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { today } from "~/platform/clock";
import { queueOf } from "./queue.server";
import { QueueDesk } from "./queue-desk";
import { Residents } from "./residents";
import { VacancyAtDesk } from "./vacancy-at-desk";

export const handle = access("match.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.vacancy.title ?? "Vacancy"} – Front Door` },
];

/** Shown at first, and after "show all" of those scored. */
const SHOWN = { first: 20, all: 300 } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.vacancyId ?? "";
  const vacancy = found(await findVacancy(actor, id));
  const asked = new URL(request.url).searchParams;
  const limit = asked.has("all") ? SHOWN.all : SHOWN.first;
  asked.set("all", "1");
  const [matches, elsewhere, available, referred, queue] = await Promise.all([
    findMatches(actor, id, { limit }),
    countElsewhere(actor, id),
    countAvailable(actor),
    findReferrals(actor, { vacancyId: id }),
    queueOf(actor, request, { within: 0 }),
  ]);
  const { title, reference, stage, employer, site, placesName, payName, hoursName, occupation } = vacancy;
  const { essential, desirable, otherSkills, closesOn, startsOn, guaranteedInterview, hoursNote } = vacancy;
  const beside = payBesideWageOn(vacancy, today());
  const facts = { title, reference, stage, placesName, payName, hoursName, hoursNote, occupation, essential };
  return {
    vacancy: {
      ...facts,
      ...{ id, desirable, otherSkills, closesOn, startsOn, guaranteedInterview, site },
      employer: employer.name,
      wage: beside && beside.standing !== "unknown" ? beside : null,
    },
    matches: matches ?? { candidates: [], stopped: [], suitable: 0 },
    elsewhere,
    available,
    referred: referred.referrals.map(({ id, candidateReference, stage }) => ({
      id,
      candidateReference,
      stage,
    })),
    queue,
    allHref: `?${asked}`,
  };
}

export default function QueueVacancy() {
  const { vacancy, queue, ...residents } = useLoaderData<typeof loader>();
  return (
    <QueueDesk queue={queue} current={vacancy.id}>
      <VacancyAtDesk vacancy={vacancy} />
      <Residents vacancy={vacancy} {...residents} />
    </QueueDesk>
  );
}
