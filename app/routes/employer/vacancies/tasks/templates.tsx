import { stageWords } from "~/domain/vacancies/stage-words";
import type { Stage } from "~/domain/vacancies/stages";
import { paths } from "~/paths";
import { Describe } from "~/ui/describe";

interface TemplatesProps {
  templates: { id: string; title: string; reference: string; siteName: string; stage: Stage }[];
}

/** Vacancies written before, each to begin a new one from. */
export function Templates({ templates }: TemplatesProps) {
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">Or begin from one you wrote before</h2>
      <ul>
        {templates.map(({ id, title, reference, siteName, stage }) => (
          <li key={id}>
            <a href={paths.copyVacancy(id)}>
              {title}, {siteName}
              <Describe words={`, ${reference}`} />
            </a>{" "}
            <span className="soft small">{stageWords[stage].name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
