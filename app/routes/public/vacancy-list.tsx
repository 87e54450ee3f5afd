import { distanceKm, type Position } from "~/domain/places/distance";
import { placesWords } from "~/domain/vacancies/advert-words";
import type { PublicVacancySummary } from "~/domain/vacancies/public-summaries.server";
import { paths } from "~/paths";
import { shortDate } from "~/ui/dates";
import { Listed, Listing } from "~/ui/listing";
import { Tag } from "~/ui/tag";

/** Vacancies as a public list shows them. */
export function VacancyList({
  vacancies,
  from,
}: {
  vacancies: PublicVacancySummary[];
  from: Position | null;
}) {
  return (
    <Listing>
      {vacancies.map((vacancy) => (
        <Row key={vacancy.id} vacancy={vacancy} from={from} />
      ))}
    </Listing>
  );
}

/** As the crow flies, between the middles of two outcodes. */
function away(from: Position, to: Position) {
  const km = distanceKm(from, to);
  return km < 1 ? "under 1 km away" : `about ${Math.round(km)} km away`;
}

function Row({ vacancy, from }: { vacancy: PublicVacancySummary; from: Position | null }) {
  const { id, title, type, employer, pay, paysLivingWage, hours, flexibleHours, places, closesOn } = vacancy;
  const where = [vacancy.place, from && vacancy.position && away(from, vacancy.position)];
  return (
    <Listed
      level={3}
      href={paths.publicVacancy(id)}
      title={title}
      detail={[employer, ...where].filter(Boolean).join(", ")}
      facts={[
        type !== "Job" && <Tag>{type}</Tag>,
        pay && <strong>{pay}</strong>,
        paysLivingWage && <Tag tone="good">London Living Wage</Tag>,
        hours,
        flexibleHours && "Hours can be arranged",
        places > 1 && placesWords(places),
        closesOn && `Closes ${shortDate(closesOn)}`,
      ]}
    />
  );
}
