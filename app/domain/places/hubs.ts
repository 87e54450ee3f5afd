/** The name of a Careers Hub in addresses and records. */
export type HubSlug = "central" | "local-london" | "west" | "south";

/** A Careers Hub: it links schools and colleges with employers in one sub-regional partnership of boroughs. */
export type Hub = { slug: HubSlug; name: string; subRegion: string };

/** London's four Careers Hubs. */
export const hubs: readonly Hub[] = [
  { slug: "central", name: "Central London Careers Hub", subRegion: "Central London Forward" },
  { slug: "local-london", name: "Local London Careers Hub", subRegion: "Local London" },
  { slug: "west", name: "West London Careers Hub", subRegion: "West London Alliance" },
  { slug: "south", name: "South London Careers Hub", subRegion: "South London Partnership" },
];

/** The hub of this name in addresses, or undefined when there is none. */
export const hubWithSlug = (slug: string) => hubs.find((hub) => hub.slug === slug);
