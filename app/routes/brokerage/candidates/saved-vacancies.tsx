import type { Saved } from "~/domain/matching/desk/find-saved.server";
import { stageWords } from "~/domain/vacancies/stage-words";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

interface SavedVacanciesProps {
  candidateId: string;
  saved: Saved[];
  /** Whether they look for work. */
  available: boolean;
}

/** Vacancies kept for somebody; one that has closed since says so. */
export function SavedVacancies({ candidateId, saved, available }: SavedVacanciesProps) {
  if (saved.length === 0) return null;
  return (
    <>
      <h2 id="saved">Saved for later</h2>
      <ul className="plain">
        {saved.map(({ vacancyId, reference, title, employer, by, on, open, stage }) => (
          <li key={vacancyId} className="card">
            <p>
              <strong>
                <a href={paths.queueVacancy(vacancyId)}>{title}</a>
              </strong>
              , {employer} · {reference} {!open && <Tag>{hasClosed(stage)}</Tag>}
              <br />
              <span className="soft small">
                Saved by {by}, <Time of={on} as="short" />
              </span>
            </p>
            <ButtonRow>
              {open && available && (
                <ButtonLink
                  href={paths.newReferral(vacancyId, candidateId)}
                  look="plain"
                  small
                  describe={`for ${reference}`}
                >
                  Ask consent
                </ButtonLink>
              )}
              <PostButton
                action={paths.unsaveVacancy(candidateId, vacancyId)}
                look="link"
                describe={`${reference} from those saved`}
              >
                Remove
              </PostButton>
            </ButtonRow>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A live vacancy that is not open is past its closing date. */
const hasClosed = (stage: Saved["stage"]) => stageWords[stage === "live" ? "expired" : stage].name;
