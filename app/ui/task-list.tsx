import type { ReactNode } from "react";
import { Tag, type TagTone } from "./tag";

export interface Task {
  href: string;
  name: string;
  hint?: ReactNode;
  /** Done, without a tag: what needs nothing more stays quiet. Anything else stands out. */
  status: { words: string; done?: boolean; tone?: TagTone };
}

/** The short pages of a long form, each a link with how it stands. `label` says of what: "Your vacancy". */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  return (
    <ul className="govuk-task-list" aria-label={label}>
      {tasks.map(({ href, name, hint, status }) => (
        <li key={href} className="govuk-task-list__item govuk-task-list__item--with-link">
          <div className="govuk-task-list__name-and-hint">
            <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={idOf(href)}>
              {name}
            </a>
            {hint && <div className="govuk-task-list__hint">{hint}</div>}
          </div>
          <div className="govuk-task-list__status nowrap" id={idOf(href)}>
            {status.done ? status.words : <Tag tone={status.tone ?? "gold"}>{status.words}</Tag>}
          </div>
        </li>
      ))}
    </ul>
  );
}

const idOf = (href: string) => `status-${href.replace(/[^a-z0-9]+/gi, "-")}`;
