/** The name of a Sector Talent Board in addresses and records. */
export type BoardSlug =
  | "construction"
  | "creative"
  | "life-sciences"
  | "health"
  | "social-care"
  | "hospitality";

/** A Sector Talent Board: employers of one sector who steer what London teaches and commissions. */
export type Board = { slug: BoardSlug; name: string };

/** London's six Sector Talent Boards. */
export const boards: readonly Board[] = [
  { slug: "construction", name: "Construction and green economy" },
  { slug: "creative", name: "Creative industries" },
  { slug: "life-sciences", name: "Life sciences" },
  { slug: "health", name: "Health" },
  { slug: "social-care", name: "Social care" },
  { slug: "hospitality", name: "Hospitality" },
];

/** The board of this name in addresses, or undefined when there is none. */
export const boardWithSlug = (slug: string) => boards.find((board) => board.slug === slug);
