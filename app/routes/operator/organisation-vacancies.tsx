import { stageWords } from "~/domain/vacancies/stage-words";
import type { Stage } from "~/domain/vacancies/stages";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Tag } from "~/ui/tag";

interface OrganisationVacanciesProps {
  counts: { stage: Stage; count: number }[];
  vacancies: {
    id: string;
    title: string;
    reference: string;
    stage: Stage;
    submittedAt: Date | null;
    imported: boolean;
  }[];
}

/** An employer's vacancies: those that wait for a decision in sight, the others behind their number. */
export function OrganisationVacancies({ counts, vacancies }: OrganisationVacanciesProps) {
  if (counts.length === 0) return <p>None, or drafts only, which are the employer’s own.</p>;
  const waiting = vacancies.filter(({ stage }) => stage === "in_review");
  const others = vacancies.filter(({ stage }) => stage !== "in_review");
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        {counts.map(({ stage, count }) => `${count} ${stageWords[stage].name.toLowerCase()}`).join(", ")}.
      </p>
      {waiting.length > 0 && (
        <ul>
          {waiting.map(({ id, title, reference }) => (
            <li key={id}>
              <a href={paths.reviewVacancy(id)}>{title}</a>, {reference}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Details summary={others.length < total ? `The latest ${others.length}` : "See them"}>
          <ul>
            {others.map(({ id, title, reference, stage, submittedAt, imported }) => (
              <li key={id}>
                {submittedAt ? <a href={paths.reviewVacancy(id)}>{title}</a> : title}, {reference}{" "}
                <Tag tone={stageWords[stage].tone}>{stageWords[stage].name}</Tag>
                {imported && <span className="small soft"> imported</span>}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
