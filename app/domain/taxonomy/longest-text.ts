/** The longest text that is read for suggestions, in characters (UTF-16 units): some eight pages. */
export const longestText = 20_000;
