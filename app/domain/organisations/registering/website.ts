/**
 * A website's address as it is kept, with its scheme: "cafe.co.uk/about" → "https://cafe.co.uk/about". Null where it
 * can't be one: another scheme, a name without a dot, a password in it.
 */
export function websiteAddress(typed: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  try {
    const { protocol, hostname, username, password, href } = new URL(whole);
    const real =
      /^https?:$/.test(protocol) && /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) && !username && !password;
    return real && !/\s/.test(typed) ? href.replace(/\/$/, "") : null;
  } catch {
    return null;
  }
}
