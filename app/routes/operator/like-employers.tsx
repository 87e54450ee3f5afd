import type { Alike } from "~/domain/organisations/verification/find-alike.server";
import { standingWords } from "~/domain/organisations/verification/standing-words";
import { paths } from "~/paths";
import { Tag } from "~/ui/tag";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Records that may be of the same employer, why, and the way to join them. */
export function LikeEmployers({ id, alike }: { id: string; alike: Alike[] }) {
  if (alike.length === 0) return <p>None: no number, domain or name like it.</p>;
  return (
    <ul>
      {alike.map((other) => (
        <li key={other.id}>
          <a href={paths.organisationRecord(other.id)}>{other.name}</a>{" "}
          <Tag tone={standingWords[other.standing].tone}>{standingWords[other.standing].name}</Tag>
          <br />
          <span className="small">
            {other.because.join(", ")}. {counted(other.people, "person", "people")},{" "}
            {counted(other.vacancies, "vacancy", "vacancies")}
            {other.imported > 0 && `, ${other.imported} of them imported`}.{" "}
            <a href={paths.mergeEmployers(id, other.id)}>
              Join the two<span className="govuk-visually-hidden">: this one and {other.name}</span>
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}
