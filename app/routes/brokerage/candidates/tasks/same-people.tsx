import type { SamePerson } from "~/domain/candidates/task-list/find-same.server";
import { paths } from "~/paths";

/** Others of the brokerage who may be the same person, each with the way to their record. What is typed here stays where it is. */
export const SamePeople = ({ same }: { same: readonly SamePerson[] }) => (
  <ul>
    {same.map(({ id, reference, draft, by }) => (
      <li key={id}>
        {reference} may be the same person: it has the same {by}
        {draft ? ", and is not finished" : ""}.{" "}
        <a href={paths.candidate(id)} target="_blank" rel="noopener">
          Open {reference} (in a new tab)
        </a>
      </li>
    ))}
  </ul>
);
