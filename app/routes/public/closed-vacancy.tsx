import type { PublicVacancySummary } from "~/domain/vacancies/public-summaries.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Column } from "~/ui/column";
import { Heading } from "~/ui/heading";
import { SimilarVacancies } from "./similar-vacancies";

interface ClosedVacancyProps {
  held: boolean;
  title: string;
  employer: string;
  why: string;
  similar: PublicVacancySummary[];
}

/** A vacancy that nobody can be put forward for: it ended, or it is held out of sight and may come back. */
export function ClosedVacancy({ held, title, employer, why, similar }: ClosedVacancyProps) {
  return (
    <Column>
      {held ? (
        <Heading lede="Nobody can be put forward for it now. It may come back, so you can look again another day.">
          This vacancy is not on view at the moment
        </Heading>
      ) : (
        <Heading caption={`${title}, ${employer}`} lede={why}>
          This vacancy has closed
        </Heading>
      )}
      <p>If you were put forward for it, your borough’s brokerage tells you what happens next.</p>
      <ButtonLink href={paths.vacancies}>See the vacancies that are open</ButtonLink>
      <SimilarVacancies title="Open now, and like it" vacancies={similar} />
    </Column>
  );
}
