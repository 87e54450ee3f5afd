import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findEmployerReferrals } from "~/domain/referrals/find-employer-referrals.server";
import { advertFacts } from "~/domain/vacancies/advert-facts";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { stageWords } from "~/domain/vacancies/stage-words";
import { hasEnded } from "~/domain/vacancies/stages";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Advert } from "~/ui/advert";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { PostButton } from "~/ui/post-button";
import { Tag } from "~/ui/tag";
import { PutForward } from "./put-forward";
import { VacancyNews } from "./vacancy-news";

export const handle = access("vacancy.read-own", "candidate.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.vacancy.title ?? "Your vacancy"} – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const query = new URL(request.url).searchParams;
  return {
    vacancy,
    facts: advertFacts(vacancy, payBesideWageOn(vacancy, today())?.sentence),
    people: (await findEmployerReferrals(actor, { vacancyId: vacancy.id })).flatMap(
      ({ referrals }) => referrals,
    ),
    done: query.get("done"),
    not: query.get("not"),
  };
}

export default function Vacancy() {
  const { vacancy, facts, people, done, not } = useLoaderData<typeof loader>();
  const { id, stage, stageReason } = vacancy;
  const words = stageWords[stage];
  return (
    <Column>
      <BackLink href={paths.employer}>Your vacancies</BackLink>
      <VacancyNews vacancy={vacancy} done={done} not={not} />
      <Heading
        caption={
          <>
            {vacancy.reference} <Tag tone={words.tone}>{words.name}</Tag>
          </>
        }
        lede={`${vacancy.employer.name}, ${vacancy.site.boroughName ?? "London"}`}
      >
        {vacancy.title}
      </Heading>
      {stageReason && (
        <Inset>
          <p>
            <strong>{stage === "draft" ? "What to change:" : "How it ended:"}</strong> {stageReason}
          </p>
        </Inset>
      )}
      {!hasEnded(stage) && (
        <ButtonRow>
          {stage === "draft" && <ButtonLink href={paths.editVacancy(id)}>Change it</ButtonLink>}
          {stage === "draft" && (
            <ButtonLink href={paths.previewVacancy(id)} look="plain">
              Preview and submit
            </ButtonLink>
          )}
          {stage === "live" && (
            <ButtonLink href={paths.publicVacancy(id)} look="plain">
              See it as others do
            </ButtonLink>
          )}
          {stage === "draft" ? (
            <PostButton action={paths.endVacancy(id)} fields={{ how: "withdrawn" }} look="link">
              Delete this draft
            </PostButton>
          ) : (
            <ButtonLink href={paths.endVacancy(id)} look="plain">
              {stage === "live" ? "Say it is filled, or close it" : "Withdraw it"}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
      {vacancy.liveAt && <PutForward people={people} live={stage === "live"} />}
      <Advert
        facts={facts}
        description={vacancy.description}
        essential={[...vacancy.essential, ...vacancy.otherSkills]}
        desirable={[...vacancy.desirable, ...vacancy.otherDesirableSkills]}
      />
    </Column>
  );
}
