import type { Draft } from "~/domain/candidates/find-drafts.server";
import { paths } from "~/paths";
import { Describe } from "~/ui/describe";
import { Details } from "~/ui/details";
import { Time } from "~/ui/time";

type Shown = Omit<Draft, "at"> & { at: Date | string };

/** Records that somebody began and has not finished, each to go on with or to delete. */
export function CandidateDrafts({ drafts }: { drafts: Shown[] }) {
  if (drafts.length === 0) return null;
  return (
    <Details summary={`${drafts.length} not finished`}>
      <ul className="plain">
        {drafts.map(({ id, reference, name, at, broker, mine }) => (
          <li key={id}>
            <a href={paths.editCandidate(id)}>
              {reference}
              {name && `, ${name}`}
            </a>{" "}
            <span className="soft small">
              Last written in on <Time of={at} as="short" />
              {mine ? ", yours" : broker ? `, ${broker}’s` : ""}.
            </span>{" "}
            <span className="small">
              <a href={paths.deleteDraft(id)}>
                Delete
                <Describe words={`the draft ${reference}`} />
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
