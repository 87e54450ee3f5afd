import providers from "email-providers";
import { getDomain } from "tldts";

/**
 * Domains that many organisations or people share, and that the list of providers leaves out: their addresses say
 * nothing of who somebody works for.
 */
const SHARED = ["nhs.net", "sky.com", "virginmedia.com", "talktalk.net", "plusnet.com", "gov.uk"];

const shared = new Set([...providers, ...SHARED]);

/** The domain that somebody could register, of a host: `mail.cafe.co.uk` → `cafe.co.uk`. Null where it has none. */
export function registrableDomain(host: string): string | null {
  const domain = getDomain(host.toLowerCase());
  return domain && !shared.has(domain) && !shared.has(host.toLowerCase()) ? domain : null;
}

/** The domain of an email address that its employer owns; null for one of a provider that serves everybody. */
export const ownDomainOf = (email: string): string | null =>
  registrableDomain(email.slice(email.lastIndexOf("@") + 1));
