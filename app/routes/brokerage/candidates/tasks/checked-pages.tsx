import type { Answer } from "~/domain/candidates/task-list/answers-in-words";
import type { PageTask } from "~/domain/candidates/task-list/task-list";
import { paths } from "~/paths";
import { Prose } from "~/ui/prose";
import { SummaryList } from "~/ui/summary-list";

interface CheckedPagesProps {
  id: string;
  pages: (PageTask & { answers: Answer[] })[];
}

/** Every answer, page by page, each with a way back to change it. A page that nobody has opened answers nothing. */
export const CheckedPages = ({ id, pages }: CheckedPagesProps) =>
  pages.map(({ page, name, status, answers }) => (
    <SummaryList
      key={page}
      title={name}
      rows={answers.map(({ field, label, words }) => ({
        key: label,
        value:
          words && status !== "not-started" ? <Prose text={words} /> : <span className="soft">Not said</span>,
        href: `${paths.candidatePage(id, page)}#${page}-${field}`,
      }))}
    />
  ));
