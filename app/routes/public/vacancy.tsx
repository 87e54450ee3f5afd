import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { advertFacts } from "~/domain/vacancies/advert-facts";
import { findPublicVacancy } from "~/domain/vacancies/find-public-vacancy.server";
import { jobPostingOf, scriptText } from "~/domain/vacancies/job-posting-markup";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { NonceContext } from "~/http/nonce";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { organisationIdsOf } from "~/platform/actor";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { Advert } from "~/ui/advert";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return [{ title: "We can't find that page – Front Door" }];
  if (!loaded.open) return [{ title: `Closed: ${loaded.title} – Front Door` }];
  const { title, employer, borough } = loaded.vacancy;
  return [
    { title: `${title}, ${employer} – Front Door` },
    { name: "description", content: `${title} with ${employer}, ${borough ?? "London"}.` },
  ];
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const day = today();
  const shown = found(await findPublicVacancy(actor, params.vacancyId ?? "", day));
  if (!shown.open) return data(shown, { status: 410 });
  const { vacancy } = shown;
  const beside = vacancy.payUnit && payBesideWageOn(vacancy, day);
  return data({
    ...shown,
    facts: advertFacts(vacancy, beside ? beside.sentence : undefined),
    posting: scriptText(jobPostingOf(vacancy, `${baseUrl}${paths.publicVacancy(vacancy.id)}`)),
    yours: organisationIdsOf(actor, "employer").includes(vacancy.organisationId),
    mayMatch: can(actor, "match.read"),
  });
}

export default function Vacancy() {
  const shown = useLoaderData<typeof loader>();
  const nonce = useContext(NonceContext);
  if (!shown.open) return <Closed title={shown.title} employer={shown.employer} />;
  const { vacancy, facts, posting, yours, mayMatch } = shown;
  const { employer, borough, reference, postedOn } = vacancy;
  return (
    <Column>
      <BackLink href={paths.vacancies}>All open vacancies</BackLink>
      <Heading
        caption={`${reference}${postedOn ? `, posted ${longDate(postedOn)}` : ""}`}
        lede={`${employer}, ${borough ?? "London"}`}
      >
        {vacancy.title}
      </Heading>
      <p>
        <a href="#apply">How to apply</a>
      </p>
      {yours && (
        <p>
          This is yours. <a href={paths.employerVacancy(vacancy.id)}>Open it to change or end it</a>.
        </p>
      )}
      {mayMatch && (
        <p>
          <a href={paths.queueVacancy(vacancy.id)}>See which of your candidates suit it</a>
        </p>
      )}
      <Advert
        facts={facts}
        description={vacancy.description}
        essential={[...new Set(vacancy.essential)]}
        desirable={[...new Set(vacancy.desirable)]}
      />
      <HowToApply reference={reference} employer={employer} />
      <script
        type="application/ld+json"
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of ours with every "<" escaped
        dangerouslySetInnerHTML={{ __html: posting }}
      />
    </Column>
  );
}

function HowToApply({ reference, employer }: { reference: string; employer: string }) {
  return (
    <section id="apply" className="apart">
      <Card title="How to apply">
        <p>
          Ask your borough’s brokerage: the team at your council that helps residents into work. Ring the
          council where you live, ask for help with finding work, and say{" "}
          <strong className="nowrap">{reference}</strong>.
        </p>
        <p>
          If the work suits you they put you forward, and stay with you through the interview. They ask you
          first, and {employer} sees only what you agree to share.
        </p>
      </Card>
    </section>
  );
}

function Closed({ title, employer }: { title: string; employer: string }) {
  return (
    <Column>
      <Heading caption={`${title}, ${employer}`} lede="It was filled, or its closing date has passed.">
        This vacancy has closed
      </Heading>
      <p>If you were put forward for it, your borough’s brokerage tells you what happens next.</p>
      <ButtonLink href={paths.vacancies}>See the vacancies that are open</ButtonLink>
    </Column>
  );
}
