import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { answersOf } from "~/domain/vacancies/task-list/answers-in-words";
import { findPages } from "~/domain/vacancies/task-list/find-pages.server";
import { isComplete } from "~/domain/vacancies/task-list/task-list";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { PostButton } from "~/ui/post-button";
import { AdviceOnVacancyList } from "./advice-on-vacancy";
import { adviceOnVacancy } from "./advice-on-vacancy.server";
import { CheckedPages } from "./tasks/checked-pages";
import { NotReady } from "./tasks/not-ready";
import { WhatHappensNext } from "./tasks/what-happens-next";
import { UnknownSkills } from "./unknown-skills";

export const handle = access("vacancy.change");
export const meta: MetaFunction = () => [{ title: "Check your answers – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { vacancy, tasks } = found(await findPages(actor, params.vacancyId ?? ""));
  const { id, stage, title, reference, employer, at, otherSkills, otherDesirableSkills } = vacancy;
  const laterDay = vacancy.goesLiveOn && vacancy.goesLiveOn > today() ? vacancy.goesLiveOn : null;
  if (stage !== "draft") throw redirect(paths.employerVacancy(id));
  return {
    vacancy: { id, title, reference, at, first: !employer.verifiedAt, goesLiveOn: laterDay },
    unknown: [...otherSkills, ...otherDesirableSkills],
    pages: tasks.map((task) => ({ ...task, answers: answersOf(vacancy, task.page) })),
    ready: isComplete(tasks),
    pay: payBesideWageOn(vacancy, today())?.sentence ?? null,
    advice: await adviceOnVacancy(actor, vacancy),
  };
}

export default function CheckVacancy() {
  const { vacancy, unknown, pages, ready, pay, advice } = useLoaderData<typeof loader>();
  const { id, title, reference } = vacancy;
  return (
    <Column>
      <BackLink href={paths.vacancyTasks(id)}>All its pages</BackLink>
      <Heading caption={`Draft ${reference}, ${title}`}>Check your answers</Heading>
      <NotReady id={id} pages={pages} />
      <CheckedPages id={id} pages={pages} pay={pay} />
      <UnknownSkills words={unknown} />
      <h2>{adviceHeading(advice.items.length)}</h2>
      <p>
        This is advice. It never stops you. <a href={paths.vacancyAdvice(id)}>See it beside your words</a>.
      </p>
      <AdviceOnVacancyList advice={advice} />
      <h2>Submit it</h2>
      <WhatHappensNext at={vacancy.at} first={vacancy.first} goesLiveOn={vacancy.goesLiveOn} />
      <ButtonRow>
        {ready && <PostButton action={paths.submitVacancy(id)}>Submit the vacancy</PostButton>}
        <ButtonLink href={paths.previewVacancy(id)} look="plain">
          See it as others will
        </ButtonLink>
        {ready && (
          <ButtonLink href={paths.scheduleVacancy(id)} look="plain">
            Choose a day for it to go live
          </ButtonLink>
        )}
      </ButtonRow>
      <p>
        <a href={paths.employer}>Leave it as a draft</a>
      </p>
    </Column>
  );
}

const adviceHeading = (count: number) => {
  if (count === 0) return "Advice on its words";
  return count === 1 ? "A suggestion" : `${count} suggestions`;
};
