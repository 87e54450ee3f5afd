import { type ComponentProps, useContext } from "react";
import type { PublicVacancySummary } from "~/domain/vacancies/public-summaries.server";
import { NonceContext } from "~/http/nonce";
import { paths } from "~/paths";
import { Advert } from "~/ui/advert";
import { BackLink } from "~/ui/back-link";
import { Beside } from "~/ui/beside";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { HowToApply } from "./how-to-apply";
import { SimilarVacancies } from "./similar-vacancies";

interface OpenVacancyProps {
  vacancy: {
    id: string;
    title: string;
    employer: string;
    borough: string | null;
    reference: string;
    postedOn: string | null;
  };
  alsoAt: { id: string; name: string }[];
  similar: PublicVacancySummary[];
  advert: ComponentProps<typeof Advert>;
  /** What search engines read of it, as the text of a script element. */
  posting: string;
  /** Whether the reader's own employer posted it, and whether they may match candidates to it. */
  yours: boolean;
  mayMatch: boolean;
}

/** A vacancy that anyone may read and answer. */
export function OpenVacancy({
  vacancy,
  alsoAt,
  similar,
  advert,
  posting,
  yours,
  mayMatch,
}: OpenVacancyProps) {
  const nonce = useContext(NonceContext);
  const { id, title, employer, borough, reference, postedOn } = vacancy;
  return (
    <>
      <BackLink href={paths.vacancies}>All open vacancies</BackLink>
      <Heading
        caption={`${reference}${postedOn ? `, posted ${longDate(postedOn)}` : ""}`}
        lede={`${employer}, ${borough ?? "London"}`}
      >
        {title}
      </Heading>
      <p className="screen-only">
        <a href="#apply">How to apply</a>, or <a href={paths.vacancyPoster(id)}>print a poster</a>
      </p>
      {yours && (
        <p className="screen-only">
          This is yours. <a href={paths.employerVacancy(id)}>Open it to change or end it</a>.
        </p>
      )}
      {mayMatch && (
        <p className="screen-only">
          <a href={paths.queueVacancy(id)}>See which of your candidates suit it</a>
        </p>
      )}
      <Beside aside={<HowToApply reference={reference} employer={employer} />}>
        <Advert {...advert} />
        <AlsoAt sites={alsoAt} />
      </Beside>
      <SimilarVacancies title="Others like it" vacancies={similar} />
      <p className="screen-only">
        <a href={`${paths.saveSearch}?${new URLSearchParams({ q: title })}`}>
          Email me new vacancies like this
        </a>
      </p>
      <script
        type="application/ld+json"
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of ours with every "<" escaped
        dangerouslySetInnerHTML={{ __html: posting }}
      />
    </>
  );
}

const AlsoAt = ({ sites }: { sites: OpenVacancyProps["alsoAt"] }) =>
  sites.length > 0 ? (
    <>
      <h2>Also at</h2>
      <ul>
        {sites.map(({ id, name }) => (
          <li key={id}>
            <a href={paths.publicVacancy(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  ) : null;
