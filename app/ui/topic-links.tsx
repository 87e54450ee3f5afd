interface TopicLink {
  href: string;
  label: string;
  current?: boolean;
}

/** A few ways to narrow a list, one of them chosen. */
export function TopicLinks({ label, links }: { label: string; links: TopicLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="topics">
        {links.map((link) => (
          <li key={link.href}>
            <a className="topics__link" href={link.href} aria-current={link.current ? "true" : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
