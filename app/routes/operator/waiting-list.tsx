interface WaitingListProps {
  items: { id?: string; href: string; title: string; detail?: string }[];
  /** Where the rest are, when the list shows the first few only. */
  all?: { href: string; label: string };
  empty: string;
}

/** With a page of its own for the rest, a list shows so many. */
const FEW = 6;

/** What waits, the longest first, each a link. */
export function WaitingList({ items, all, empty }: WaitingListProps) {
  if (items.length === 0) return <p>{empty}</p>;
  return (
    <>
      <ul>
        {(all ? items.slice(0, FEW) : items).map(({ id, href, title, detail }) => (
          <li key={id ?? href}>
            <a href={href}>{title}</a>
            {detail && <span className="small soft"> {detail}</span>}
          </li>
        ))}
      </ul>
      {all && (
        <p>
          <a href={all.href}>{all.label}</a>
        </p>
      )}
    </>
  );
}
