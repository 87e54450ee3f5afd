import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { advertFacts } from "~/domain/vacancies/advert-facts";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Advert } from "~/ui/advert";
import { AdviceList } from "~/ui/advice";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { MarkedText } from "~/ui/marked-text";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { previewAdvice } from "./preview-advice.server";
import { UnknownSkills } from "./unknown-skills";

export const handle = access("vacancy.read-own");
export const meta: MetaFunction = () => [{ title: "Preview your vacancy – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  if (vacancy.stage !== "draft") throw redirect(paths.employerVacancy(vacancy.id));
  const beside = payBesideWageOn(vacancy, today());
  return {
    vacancy,
    beside,
    facts: advertFacts(vacancy, beside?.sentence),
    advice: await previewAdvice(vacancy),
  };
}

export default function PreviewVacancy() {
  const { vacancy, beside, facts, advice } = useLoaderData<typeof loader>();
  const first = !vacancy.employer.verifiedAt;
  return (
    <Column>
      <BackLink href={paths.editVacancy(vacancy.id)}>Change it</BackLink>
      <Notice title="Saved as a draft. This is how others will see it">
        <p>
          {first
            ? "It is your first vacancy, so someone reads it before it goes live. That takes up to two working days."
            : "It goes live as soon as you submit it."}{" "}
          {beside && `Its pay: ${beside.sentence}`}
        </p>
      </Notice>
      <Heading
        caption={vacancy.reference}
        lede={`${vacancy.employer.name}, ${vacancy.site.boroughName ?? "London"}`}
      >
        {vacancy.title}
      </Heading>
      <Advert
        facts={facts}
        description={vacancy.description}
        essential={[...vacancy.essential, ...vacancy.otherSkills]}
        desirable={[...vacancy.desirable, ...vacancy.otherDesirableSkills]}
      />
      <UnknownSkills words={[...vacancy.otherSkills, ...vacancy.otherDesirableSkills]} />
      {advice.items.length > 0 && (
        <>
          <h2>{advice.items.length === 1 ? "A suggestion" : `${advice.items.length} suggestions`}</h2>
          <p>These are advice. You can submit the vacancy as it stands.</p>
          {advice.marks.length > 0 && <MarkedText text={vacancy.description} marks={advice.marks} />}
          <AdviceList items={advice.items} />
        </>
      )}
      <ButtonRow>
        <PostButton action={paths.submitVacancy(vacancy.id)}>Submit the vacancy</PostButton>
        <ButtonLink href={paths.editVacancy(vacancy.id)} look="plain">
          Change it
        </ButtonLink>
      </ButtonRow>
      <p>
        <a href={paths.employer}>Leave it as a draft</a>
      </p>
    </Column>
  );
}
