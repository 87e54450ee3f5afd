import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { boroughs } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { placesWords } from "~/domain/vacancies/advert-words";
import {
  findPublicVacancies,
  type PublicVacancySummary,
} from "~/domain/vacancies/find-public-vacancies.server";
import { LONGEST_SEARCH, readVacancySearch, searchQuery } from "~/domain/vacancies/public-search";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { ButtonLink } from "~/ui/button";
import { shortDate } from "~/ui/dates";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { Listed, Listing } from "~/ui/listing";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { Tag } from "~/ui/tag";
import { TextField } from "~/ui/text-field";

export const handle = access("page.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = data?.search.words ? `“${data.search.words}”: vacancies` : "Find a vacancy";
  const page = data && data.page > 1 ? `, page ${data.page} of ${data.pages}` : "";
  return [{ title: `${words}${page} – Front Door` }];
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const search = readVacancySearch(new URL(request.url).searchParams);
  return { search, ...(await findPublicVacancies(actor, search, today())) };
}

const boroughOptions = boroughs
  .map(({ code, name }) => ({ value: code, label: name }))
  .sort((a, b) => a.label.localeCompare(b.label, "en-GB"));
const sectorOptions = SECTORS.map(({ slug, name }) => ({ value: slug, label: name }));

const counted = (total: number) =>
  total === 1 ? "1 open vacancy" : `${total.toLocaleString("en-GB")} open vacancies`;

export default function Vacancies() {
  const { search, vacancies, total, page, pages } = useLoaderData<typeof loader>();
  const { words, borough, sector, cut } = search;
  const narrowed = words !== "" || borough !== null || sector !== null;
  return (
    <>
      <Heading lede="Jobs, apprenticeships and placements with London employers who have asked for the boroughs’ help.">
        Find a vacancy
      </Heading>
      <Filters action={paths.vacancies}>
        <TextField field={plainField({ name: "q", value: words })} label="Words" type="search" width={20} />
        <SelectField
          field={plainField({ name: "borough", value: borough })}
          label="Borough"
          options={boroughOptions}
          blank="All of London"
        />
        <SelectField
          field={plainField({ name: "sector", value: sector })}
          label="Sector"
          options={sectorOptions}
          blank="All sectors"
        />
      </Filters>
      {cut && (
        <Notice title="That was a long search" tone="warm">
          {`We looked for its first ${LONGEST_SEARCH} characters. A few words find more.`}
        </Notice>
      )}
      {total > 0 ? (
        <>
          <p>
            <strong>{counted(total)}</strong>
            {narrowed && " for this search"}, newest first.{" "}
            {narrowed && <a href={paths.vacancies}>See them all</a>}
          </p>
          <Listing>
            {vacancies.map((vacancy) => (
              <Row key={vacancy.id} vacancy={vacancy} />
            ))}
          </Listing>
          <Pagination
            page={page}
            pages={pages}
            hrefFor={(to) => paths.vacancies + searchQuery(search, to)}
            label="Pages of vacancies"
          />
        </>
      ) : (
        <Nothing narrowed={narrowed} />
      )}
    </>
  );
}

function Row({ vacancy }: { vacancy: PublicVacancySummary }) {
  const { id, title, type, employer, place, pay, paysLivingWage, hours, places, closesOn } = vacancy;
  return (
    <Listed
      href={paths.publicVacancy(id)}
      title={title}
      detail={`${employer}, ${place}`}
      facts={[
        type !== "Job" && <Tag>{type}</Tag>,
        pay && <strong>{pay}</strong>,
        paysLivingWage && <Tag tone="good">London Living Wage</Tag>,
        hours,
        places > 1 && placesWords(places),
        closesOn && `Closes ${shortDate(closesOn)}`,
      ]}
    />
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  if (narrowed)
    return (
      <Empty
        title="No open vacancy answers this search"
        action={<ButtonLink href={paths.vacancies}>See every open vacancy</ButtonLink>}
      >
        Try fewer or simpler words, or all of London.
      </Empty>
    );
  return (
    <Empty title="No vacancy is open today">
      New ones appear here as soon as employers post them. Look again tomorrow.
    </Empty>
  );
}
