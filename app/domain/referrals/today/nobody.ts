/** What no broker sees to, as an address or a form names it in the place of a broker's id. */
export const NOBODY = "nobody";
