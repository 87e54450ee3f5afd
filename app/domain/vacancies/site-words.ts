type Site = { name: string; postcode: string | null; boroughName: string | null };

/** Where a site is, on one line. Many a site is named after where it is, and nothing is said twice. */
export function siteWords({ name, postcode, boroughName }: Site): string {
  const outcode = postcode?.split(" ")[0];
  const named = outcode && name.endsWith(`, ${outcode}`) ? name.slice(0, -outcode.length - 2) : name;
  const rest = [postcode, boroughName].filter((part) => part && !named.includes(part));
  return [named, ...rest].join(", ");
}
