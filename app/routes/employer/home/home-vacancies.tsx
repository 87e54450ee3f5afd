import type { VacancyReferrals } from "~/domain/referrals/find-employer-referrals.server";
import type { OwnVacancy } from "~/domain/vacancies/find-own-vacancies.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { OwnVacancies } from "../vacancies/own-vacancies";

/** Vacancies on the home page before the rest is left to their own list. */
const SHOWN = 6;

const open = new Set<OwnVacancy["stage"]>(["draft", "in_review", "scheduled", "live", "held"]);

interface HomeVacanciesProps {
  vacancies: OwnVacancy[];
  referrals: VacancyReferrals[];
  mayPost: boolean;
}

/** The newest vacancies that are still open in some way, and how to see them all. */
export function HomeVacancies({ vacancies, referrals, mayPost }: HomeVacanciesProps) {
  if (vacancies.length === 0)
    return (
      <Empty
        title="You have not posted a vacancy yet"
        {...(mayPost ? { action: <a href={paths.newVacancy}>Post your first vacancy</a> } : {})}
      >
        It takes about five minutes. Someone checks a new organisation once, within two working days; after
        that vacancies go live at once.
      </Empty>
    );
  const putForward = Object.fromEntries(referrals.map((group) => [group.vacancyId, group.referrals.length]));
  const current = vacancies.filter(({ stage }) => open.has(stage));
  return (
    <>
      {current.length === 0 && <p>None is open now.</p>}
      <OwnVacancies vacancies={current.slice(0, SHOWN)} putForward={putForward} />
      <p>
        <a href={paths.ownVacancies}>See all your vacancies, past ones too</a>
      </p>
      {mayPost && (
        <p>
          <a href={paths.uploadVacancies}>Upload many at once</a>
        </p>
      )}
    </>
  );
}
