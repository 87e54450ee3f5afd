interface ChosenProps {
  /** What they are, for whom the marks say nothing: "Filters in use". */
  label: string;
  chosen: { label: string; href: string }[];
  /** Where none of them is in use. */
  clearHref: string;
}

/** What a list is narrowed by, each a link to the list without it. Nothing at all where nothing is chosen. */
export function Chosen({ label, chosen, clearHref }: ChosenProps) {
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul className="chosen">
        {chosen.map((one) => (
          <li key={one.label}>
            <a className="chosen__link" href={one.href}>
              <span className="govuk-visually-hidden">Remove </span>
              {one.label}
              <span className="chosen__mark" aria-hidden="true">
                ×
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={clearHref}>Clear all</a>
        </li>
      </ul>
    </nav>
  );
}
