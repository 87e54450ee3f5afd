import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { advertOf } from "~/domain/vacancies/advert-of";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Advert } from "~/ui/advert";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";

export const handle = access("vacancy.read-own");
export const meta: MetaFunction = () => [{ title: "Preview your vacancy – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  if (vacancy.stage !== "draft") throw redirect(paths.employerVacancy(vacancy.id));
  // There is nothing to see before the work is described.
  if (!vacancy.description) throw redirect(paths.vacancyTasks(vacancy.id));
  const { id, title, reference, employer, site, essential, otherSkills, desirable } = vacancy;
  const written = {
    ...vacancy,
    essential: [...essential, ...otherSkills],
    desirable: [...desirable, ...vacancy.otherDesirableSkills],
  };
  return {
    vacancy: { id, title, reference, lede: `${employer.name}, ${site.boroughName ?? "London"}` },
    advert: advertOf(written, payBesideWageOn(vacancy, today())?.sentence),
  };
}

export default function PreviewVacancy() {
  const { vacancy, advert } = useLoaderData<typeof loader>();
  return (
    <Column>
      <BackLink href={paths.checkVacancy(vacancy.id)}>Check your answers</BackLink>
      <Notice title="This is how others will see it">
        Nobody else sees it until you submit it. How people are put forward is for the borough’s team alone,
        and does not stand here.
      </Notice>
      <Heading caption={vacancy.reference} lede={vacancy.lede}>
        {vacancy.title}
      </Heading>
      <Advert {...advert} />
      <ButtonRow>
        <ButtonLink href={paths.checkVacancy(vacancy.id)}>Check and submit</ButtonLink>
        <ButtonLink href={paths.vacancyTasks(vacancy.id)} look="plain">
          Change it
        </ButtonLink>
      </ButtonRow>
    </Column>
  );
}
