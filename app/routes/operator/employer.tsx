import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { employerReference } from "~/domain/organisations/reference";
import { findVerificationCase } from "~/domain/organisations/verification/find-verification-case.server";
import { standingWords } from "~/domain/organisations/verification/standing-words";
import { access } from "~/domain/permissions/access";
import { findEmployerVacancies } from "~/domain/vacancies/find-employer-vacancies.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { Columns } from "~/ui/columns";
import { Desk } from "~/ui/desk";
import { Heading } from "~/ui/heading";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import { DueTag } from "./due-words";
import { EmployerDecision } from "./employer-decision";
import { EmployerNews } from "./employer-news";
import { employerQueue } from "./employer-queue.server";
import { LikeEmployers } from "./like-employers";
import { OrganisationSites } from "./organisation-sites";
import { OrganisationVacancies } from "./organisation-vacancies";
import { StandingHistory } from "./standing-history";
import { typedFacts } from "./typed-facts";

export const handle = access("organisation.verify");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.employer.name ?? "An employer"}, to verify – Front Door` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const employer = found(await findVerificationCase(actor, params.organisationId ?? ""));
  const query = new URL(request.url).searchParams;
  return {
    employer,
    ...(await findEmployerVacancies(actor, employer.id)),
    items: await employerQueue(actor, employer.id),
    today: today(),
    done: query.get("done") ?? query.get("not"),
  };
}

export default function VerifyEmployer() {
  const { employer, vacancies, counts, items, today: day, done } = useLoaderData<typeof loader>();
  const { name, tone } = standingWords[employer.standing];
  return (
    <Desk title="Employers to verify" count={items.length} items={items} backHref={paths.employersToVerify}>
      <EmployerNews done={done} name={employer.name} moves={employer.moves} />
      <Heading
        size="l"
        caption={
          <>
            {employerReference(employer.id)} <Tag tone={tone}>{name}</Tag>{" "}
            {employer.due && <DueTag due={employer.due} today={day} />}
          </>
        }
      >
        {employer.name}
      </Heading>
      <EmployerDecision employer={employer} />
      <Columns>
        <section>
          <h2>What they typed</h2>
          <SummaryList rows={typedFacts(employer)} />
        </section>
        <section>
          <h2>What we know</h2>
          <h3>Employers like it</h3>
          <LikeEmployers id={employer.id} alike={employer.alike} />
          <h3>Sites</h3>
          <OrganisationSites sites={employer.sites} />
          <h3>Vacancies</h3>
          <OrganisationVacancies vacancies={vacancies} counts={counts} />
          <h3>How it has stood</h3>
          <StandingHistory moves={employer.moves.toReversed()} registered={employer.createdAt} />
        </section>
      </Columns>
      <p>
        <a href={paths.organisationRecord(employer.id)}>Its whole record</a>
      </p>
    </Desk>
  );
}
