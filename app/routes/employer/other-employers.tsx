import { addressOf, type EmployerChoices } from "./chosen-employer";

/** For somebody of several employers: the same page of the others. */
export function OtherEmployers({ path, others }: { path: string; others: EmployerChoices["others"] }) {
  if (others.length === 0) return null;
  return (
    <nav aria-label="Your other organisations">
      <p>
        You also belong to{" "}
        {others.map(({ organisationId, organisationName }, at) => (
          <span key={organisationId}>
            {at > 0 && ", "}
            <a href={addressOf(path, organisationId)}>{organisationName}</a>
          </span>
        ))}
        .
      </p>
    </nav>
  );
}
