import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import { hoursWords, placesWords, typeWords } from "~/domain/vacancies/advert-words";
import { findPublicVacancy, type PublicVacancy } from "~/domain/vacancies/find-public-vacancy.server";
import { jobPostingOf, scriptText } from "~/domain/vacancies/job-posting-markup";
import { sayPay } from "~/domain/vacancies/pay-words";
import { payBesideWageOn } from "~/domain/vacancies/stored-pay";
import { found } from "~/http/form.server";
import { NonceContext } from "~/http/nonce";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { organisationIdsOf } from "~/platform/actor";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { BackLink } from "~/ui/back-link";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Column } from "~/ui/column";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return [{ title: "We can't find that vacancy – Front Door" }];
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
  return data({
    ...shown,
    payBeside: vacancy.pay?.kind === "as-given" ? null : payBesideWageOn(vacancy, day),
    posting: scriptText(jobPostingOf(vacancy, `${baseUrl}${paths.publicVacancy(vacancy.id)}`)),
    yours: organisationIdsOf(actor, "employer").includes(vacancy.organisationId),
    mayMatch: actor.kind === "person" && can(actor, "match.read"),
  });
}

export default function Vacancy() {
  const shown = useLoaderData<typeof loader>();
  const nonce = useContext(NonceContext);
  if (!shown.open) return <Closed title={shown.title} employer={shown.employer} />;
  const { vacancy, payBeside, posting, yours, mayMatch } = shown;
  return (
    <Column>
      <BackLink href={paths.vacancies}>All open vacancies</BackLink>
      <Heading
        caption={`${typeWords[vacancy.type]}, reference FD-${vacancy.number}`}
        lede={`${vacancy.employer}, ${vacancy.borough ?? "London"}`}
      >
        {vacancy.title}
      </Heading>
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
      <SummaryList rows={factsOf(vacancy, payBeside?.sentence)} />
      <h2>About the work</h2>
      <Prose text={vacancy.description} />
      <Asked title="What you need" words={[...vacancy.needs, ...vacancy.essential]} />
      <Asked title="Good to have" words={vacancy.desirable} />
      <Apply vacancy={vacancy} />
      <script
        type="application/ld+json"
        nonce={nonce}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of ours with every "<" escaped
        dangerouslySetInnerHTML={{ __html: posting }}
      />
    </Column>
  );
}

function factsOf(vacancy: PublicVacancy, besideWage: string | undefined) {
  const { pay, payText, hoursNote, startsOn, closesOn, postedOn } = vacancy;
  const payWords = pay && sayPay(pay);
  const hours = [hoursWords(vacancy), hoursNote].filter(Boolean).join(". ");
  const place = [vacancy.siteName, vacancy.borough].filter(Boolean);
  return [
    {
      key: "Pay",
      value: payWords ? (
        <>
          <strong>{payWords}</strong>
          {besideWage && <p className="soft small">{besideWage}</p>}
          {payText && payText !== payWords && <p className="soft small">As advertised: {payText}</p>}
        </>
      ) : (
        "Not stated"
      ),
    },
    ...(hours ? [{ key: "Hours", value: hours }] : []),
    { key: "Where", value: [...new Set(place)].join(", ") || "London" },
    ...(vacancy.occupation ? [{ key: "Kind of work", value: vacancy.occupation }] : []),
    ...(vacancy.places > 1 ? [{ key: "Places", value: placesWords(vacancy.places) }] : []),
    ...(startsOn ? [{ key: "Starts", value: longDate(startsOn) }] : []),
    ...(postedOn ? [{ key: "Posted", value: longDate(postedOn) }] : []),
    { key: "Closes", value: closesOn ? longDate(closesOn) : "When it is filled" },
    ...(vacancy.guaranteedInterview
      ? [{ key: "Interview", value: "Everyone who has what is needed is interviewed" }]
      : []),
  ];
}

function Asked({ title, words }: { title: string; words: string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {[...new Set(words)].map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}

function Apply({ vacancy }: { vacancy: PublicVacancy }) {
  return (
    <Card title="How to apply">
      <p>
        Ask your borough’s brokerage: the team at your council that helps residents into work. Ring the
        council where you live, ask for help with finding work, and say{" "}
        <strong className="nowrap">FD-{vacancy.number}</strong>.
      </p>
      <p>
        If the work suits you they put you forward, and stay with you through the interview. They ask you
        first, and {vacancy.employer} sees only what you agree to share.
      </p>
    </Card>
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
