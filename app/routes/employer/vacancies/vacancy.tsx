import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findEmployerReferrals } from "~/domain/referrals/find-employer-referrals.server";
import { advertOf } from "~/domain/vacancies/advert-of";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { stageWords } from "~/domain/vacancies/stage-words";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Advert } from "~/ui/advert";
import { BackLink } from "~/ui/back-link";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Tag } from "~/ui/tag";
import { VacancyActs, VacancyOutside } from "./life/vacancy-acts";
import { vacancyBeside } from "./life/vacancy-beside.server";
import { VacancyHistory } from "./life/vacancy-history";
import { VacancyStanding } from "./life/vacancy-standing";
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
    beside: await vacancyBeside(actor, vacancy),
    advert: advertOf(
      {
        ...vacancy,
        essential: [...vacancy.essential, ...vacancy.otherSkills],
        desirable: [...vacancy.desirable, ...vacancy.otherDesirableSkills],
      },
      payBesideWageOn(vacancy, today())?.sentence,
    ),
    people: (await findEmployerReferrals(actor, { vacancyId: vacancy.id })).flatMap(
      ({ referrals }) => referrals,
    ),
    done: query.get("done"),
    not: query.get("not"),
  };
}

export default function Vacancy() {
  const { vacancy, beside, advert, people, done, not } = useLoaderData<typeof loader>();
  const { id, stage, stageReason, employer, site } = vacancy;
  const words = stageWords[stage];
  return (
    <Column>
      <BackLink href={paths.ownVacancies}>Your vacancies</BackLink>
      <VacancyNews vacancy={vacancy} beside={beside} done={done} not={not} />
      <Heading
        caption={
          <>
            {vacancy.reference} <Tag tone={words.tone}>{words.name}</Tag>
          </>
        }
        lede={[...new Set([employer.name, site.name, site.boroughName])].filter(Boolean).join(", ")}
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
      <VacancyStanding {...beside} />
      {beside.mayChange && <VacancyActs id={id} stage={stage} {...beside} />}
      {stage === "live" && <VacancyOutside id={id} />}
      {vacancy.liveAt && <PutForward people={people} live={stage === "live"} />}
      <Advert {...advert} />
      <VacancyHistory history={beside.history} />
    </Column>
  );
}
