interface Sort {
  label: string;
  href: string;
  current: boolean;
}

/** The orders that a list can be in, one of them chosen. */
export function Sorts({ sorts }: { sorts: Sort[] }) {
  return (
    <nav className="sorts" aria-label="Sort by">
      <span aria-hidden="true">Sort by</span>
      <ul className="sorts__list">
        {sorts.map(({ label, href, current }) => (
          <li key={label}>
            {current ? <strong aria-current="true">{label}</strong> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
