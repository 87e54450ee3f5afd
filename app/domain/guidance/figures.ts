/** Figures that change, named in articles as `{{name}}` and filled in by whoever shows the article. */
const figureNames = ["london-living-wage", "london-living-wage-announced"] as const;

/** Each figure as a reader sees it: "£14.80", and the day of its announcement, "22 October 2025". */
export type Figures = Record<(typeof figureNames)[number], string>;

const placeholder = /\{\{([^{}]*)\}\}/g;

/** Placeholders in a text that name no figure we know. */
export const unknownFigures = (text: string): string[] =>
  [...text.matchAll(placeholder)]
    .map(([, name = ""]) => name)
    .filter((name) => !figureNames.some((known) => known === name));

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** HTML with each placeholder replaced by its figure, as text. */
export const fillFigures = (html: string, figures: Figures): string =>
  figureNames.reduce((filled, name) => filled.replaceAll(`{{${name}}}`, escapeHtml(figures[name])), html);
