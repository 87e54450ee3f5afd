import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { advertFacts } from "~/domain/vacancies/advert-facts";
import { findReviewedVacancy } from "~/domain/vacancies/find-vacancy.server";
import { stageWords } from "~/domain/vacancies/stage-words";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Advert, AdvertFacts } from "~/ui/advert";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { Desk } from "~/ui/desk";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { employerFacts } from "./employer-facts";
import { reviewQueue } from "./review-queue.server";

export const handle = access("vacancy.review");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Check ${data?.vacancy.title ?? "a vacancy"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findReviewedVacancy(actor, params.vacancyId ?? ""));
  return {
    vacancy,
    facts: advertFacts(vacancy, payBesideWageOn(vacancy, today())?.sentence),
    items: await reviewQueue(actor, vacancy.id),
    closingPassed: new URL(request.url).searchParams.get("not") === "closing-passed",
  };
}

export default function CheckVacancy() {
  const { vacancy, facts, items, closingPassed } = useLoaderData<typeof loader>();
  const { name, tone } = stageWords[vacancy.stage];
  const waits = vacancy.stage === "in_review";
  return (
    <Desk title="To check" count={items.length} items={items} backHref={paths.operator}>
      {closingPassed && waits && (
        <Notice title="The closing date has passed" tone="warm">
          It can’t go live. Return it, and ask for a new date.
        </Notice>
      )}
      <Heading
        size="l"
        caption={
          <>
            {vacancy.reference} <Tag tone={tone}>{name}</Tag>
          </>
        }
      >
        {vacancy.title}, {vacancy.employer.name}
      </Heading>
      {waits ? (
        <ButtonRow>
          <PostButton action={paths.approveVacancy(vacancy.id)}>Let it go live</PostButton>
          <ButtonLink href={paths.returnVacancy(vacancy.id)} look="plain">
            Return it with a reason
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p>It does not wait to be checked any more.</p>
      )}
      <Columns>
        <section>
          <h2>The employer</h2>
          <SummaryList rows={employerFacts(vacancy)} />
        </section>
        <section>
          <h2>The vacancy</h2>
          <AdvertFacts facts={facts} />
        </section>
      </Columns>
      <Advert
        description={vacancy.description}
        essential={[...vacancy.essential, ...vacancy.otherSkills]}
        desirable={[...vacancy.desirable, ...vacancy.otherDesirableSkills]}
      />
    </Desk>
  );
}
