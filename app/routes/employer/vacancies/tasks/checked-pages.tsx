import type { Answer } from "~/domain/vacancies/task-list/answers-in-words";
import type { PageTask } from "~/domain/vacancies/task-list/task-list";
import { paths } from "~/paths";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

interface CheckedPagesProps {
  id: string;
  pages: (PageTask & { answers: Answer[] })[];
  /** How the pay stands beside the London Living Wage. */
  pay: string | null;
}

/** Every answer, page by page, each with a way back to change it. */
export function CheckedPages({ id, pages, pay }: CheckedPagesProps) {
  return pages.map(({ page, name, answers }) => (
    <SummaryList
      key={page}
      title={name}
      rows={answers.map(({ field, label, words }) => ({
        key: label,
        value: (
          <>
            {words ? <Prose text={words} /> : <span className="soft">Not said</span>}
            {field === "payFrom" && words && pay && <p className="soft">{pay}</p>}
          </>
        ),
        href: `${paths.vacancyTask(id, page)}#${page}-${field}`,
      }))}
    />
  ));
}
