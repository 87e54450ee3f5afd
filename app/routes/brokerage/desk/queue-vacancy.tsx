import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findChanges } from "~/domain/vacancies/changes/find-changes.server";
import { findVacancy } from "~/domain/vacancies/find-vacancy.server";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { today } from "~/platform/clock";
import { DeskNews } from "./desk-news";
import { DismissedList } from "./dismissed-list";
import { MatchFilters } from "./match-filters";
import { queueOf } from "./queue.server";
import { QueueDesk } from "./queue-desk";
import { Residents } from "./residents";
import { Elsewhere, SavedFor, Slots } from "./residents-besides";
import { VacancyAtDesk } from "./vacancy-at-desk";
import { vacancyDeskOf } from "./vacancy-desk.server";

export const handle = access("match.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.vacancy.title ?? "Vacancy"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.vacancyId ?? "";
  const vacancy = found(await findVacancy(actor, id));
  const asked = new URL(request.url).searchParams;
  const [desk, queue] = await Promise.all([
    vacancyDeskOf(actor, asked, id),
    queueOf(actor, request, { within: 0, open: id }),
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
      changes: await findChanges(actor, id),
      wage: beside && beside.standing !== "unknown" ? beside : null,
    },
    desk,
    queue,
    news: { done: asked.get("done"), who: asked.get("who") },
  };
}

export default function QueueVacancy() {
  const { vacancy, queue, desk, news } = useLoaderData<typeof loader>();
  return (
    <QueueDesk queue={queue} current={vacancy.id}>
      <DeskNews {...news} desk={desk} vacancyId={vacancy.id} />
      <VacancyAtDesk vacancy={vacancy} />
      {vacancy.stage === "live" && <Slots slots={desk.slots} />}
      <SavedFor residents={desk.savedFor} />
      {desk.available > 0 && <MatchFilters {...desk} />}
      <Residents vacancy={vacancy} desk={desk} />
      <DismissedList vacancyId={vacancy.id} desk={desk} />
      <Elsewhere counts={desk.elsewhere} />
    </QueueDesk>
  );
}
