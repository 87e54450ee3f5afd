/** The six Sector Talent Boards, by slug. */
export type BoardSlug =
  | "construction"
  | "creative"
  | "life-sciences"
  | "health"
  | "social-care"
  | "hospitality";

interface Sector {
  slug: string;
  name: string;
  board: BoardSlug | null;
}

/**
 * The sectors that occupations are sorted into, with the board that steers each.
 * A board may steer two sectors (construction also has the green economy); a sector without one has `null`.
 */
export const SECTORS = [
  { slug: "construction", name: "Construction", board: "construction" },
  { slug: "green", name: "Green economy", board: "construction" },
  { slug: "creative", name: "Creative industries", board: "creative" },
  { slug: "life-sciences", name: "Life sciences", board: "life-sciences" },
  { slug: "health", name: "Health", board: "health" },
  { slug: "social-care", name: "Social care", board: "social-care" },
  { slug: "hospitality", name: "Hospitality", board: "hospitality" },
  { slug: "digital", name: "Digital and technology", board: null },
  { slug: "retail", name: "Retail", board: null },
  { slug: "logistics", name: "Logistics and warehousing", board: null },
  { slug: "transport", name: "Transport", board: null },
  { slug: "administration", name: "Administration and business", board: null },
  { slug: "finance", name: "Finance and property", board: null },
  { slug: "customer-service", name: "Customer service and sales", board: null },
  { slug: "public-services", name: "Public and legal services", board: null },
  { slug: "security", name: "Security and public protection", board: null },
  { slug: "education", name: "Education and childcare", board: null },
  { slug: "cleaning", name: "Cleaning and facilities", board: null },
  { slug: "engineering", name: "Engineering and manufacturing", board: null },
  { slug: "leisure", name: "Leisure, hair and beauty", board: null },
  { slug: "other", name: "Other work", board: null },
] as const satisfies readonly Sector[];

export type SectorSlug = (typeof SECTORS)[number]["slug"];

const boards = new Map<string, BoardSlug | null>(SECTORS.map((sector) => [sector.slug, sector.board]));

/** The board that steers a sector, or null where none does (an unknown slug has none). */
export const boardOf = (sector: string): BoardSlug | null => boards.get(sector) ?? null;
