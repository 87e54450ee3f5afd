import { Mark } from "./mark";
import { PostButton } from "./post-button";

export interface NavItem {
  href: string;
  label: string;
  current?: boolean;
}

export interface Who {
  name: string;
  /** Where their own account is, if there is such a page. */
  href?: string;
  /** The address that signs them out, by POST. */
  signOutTo: string;
}

interface BarProps {
  nav?: NavItem[];
  navLabel?: string;
  who?: Who;
  signInHref?: string;
  homeHref?: string;
}

/** The bar at the top: the mark, where you can go, who you are. */
export function Bar({ nav = [], navLabel = "Main", who, signInHref, homeHref = "/" }: BarProps) {
  return (
    <header className="bar">
      <div className="bar__inner">
        <a className="mark" href={homeHref}>
          <Mark />
          Front Door
        </a>
        {nav.length > 0 && (
          <nav className="bar__nav" aria-label={navLabel}>
            <ul className="bar__list">
              {nav.map((item) => (
                <li className="bar__item" key={item.href}>
                  <a className="bar__link" href={item.href} aria-current={item.current ? "page" : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {who ? <SignedIn who={who} /> : signInHref && <SignIn href={signInHref} />}
      </div>
    </header>
  );
}

function SignedIn({ who }: { who: Who }) {
  return (
    <div className="bar__who">
      <span className="bar__name">{who.href ? <a href={who.href}>{who.name}</a> : who.name}</span>
      <PostButton action={who.signOutTo} look="link">
        Sign out
      </PostButton>
    </div>
  );
}

function SignIn({ href }: { href: string }) {
  return (
    <div className="bar__who">
      <a href={href}>Sign in</a>
    </div>
  );
}
