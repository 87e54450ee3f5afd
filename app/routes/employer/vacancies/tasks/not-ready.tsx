import type { PageTask } from "~/domain/vacancies/task-list/task-list";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

/** The pages that keep a draft from being submitted, and why; nothing where none does. */
export function NotReady({ id, pages }: { id: string; pages: PageTask[] }) {
  const open = pages.filter(({ status }) => status !== "done");
  if (open.length === 0) return null;
  return (
    <Notice title="It can’t be submitted yet" tone="warm">
      <ul>
        {open.map(({ page, name, status, wrong }) => (
          <li key={page}>
            <a href={paths.vacancyTask(id, page)}>{name}</a>:{" "}
            {status === "not-started" ? "not started." : `${wrong.join(". ")}.`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
