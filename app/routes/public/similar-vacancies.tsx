import type { PublicVacancySummary } from "~/domain/vacancies/public-summaries.server";
import { VacancyList } from "./vacancy-list";

/** A few vacancies under a heading; nothing where there are none. */
export const SimilarVacancies = ({
  title,
  vacancies,
}: {
  title: string;
  vacancies: PublicVacancySummary[];
}) =>
  vacancies.length > 0 ? (
    <section className="apart screen-only">
      <h2>{title}</h2>
      <VacancyList vacancies={vacancies} from={null} />
    </section>
  ) : null;
