/** The colours of a letter: the house's own, in daylight and after dark. Every pair used is at 4.5 : 1 or better. */
export const light = {
  paper: "#fbf9f5",
  card: "#ffffff",
  ink: "#16211f",
  soft: "#51605c",
  line: "#ddd8cd",
  door: "#0b4f4a",
  onDoor: "#ffffff",
  glow: "#ffd23f",
};

export type Palette = typeof light;

export const dark: Palette = {
  paper: "#131a19",
  card: "#1b2423",
  ink: "#eef2f0",
  soft: "#a9b7b2",
  line: "#34413e",
  door: "#6cc5b8",
  onDoor: "#131a19",
  glow: "#ffd23f",
};

/** A reader who has Atkinson sees it; nobody is made to download a typeface to read a letter. */
export const typeface =
  '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const words = { fontFamily: typeface, fontSize: "18px", lineHeight: "27px" };
export const smallWords = { fontFamily: typeface, fontSize: "15px", lineHeight: "22px" };

/**
 * Daylight is written on each element, since some mail programs drop the head of a letter.
 * What only the head can say is here: the dark colours, the focus ring and the narrow phone.
 */
export const headStyle = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.paper { background-color: ${light.paper}; }
a:focus-visible { outline: 3px solid ${light.glow}; outline-offset: 2px; }
@media (max-width: 26rem) { .inside { padding: 22px 20px 24px !important; } .edge { padding: 20px 12px 28px !important; } }
@media (prefers-color-scheme: dark) {
  .paper { background-color: ${dark.paper} !important; }
  .card { background-color: ${dark.card} !important; border-color: ${dark.line} !important; border-top-color: ${dark.door} !important; }
  .ink { color: ${dark.ink} !important; }
  .soft { color: ${dark.soft} !important; }
  .link { color: ${dark.door} !important; }
  .button { background-color: ${dark.door} !important; color: ${dark.onDoor} !important; }
  .quote { border-color: ${dark.door} !important; }
  .frame { border-color: ${dark.ink} !important; }
  .leaf { border-left-color: ${dark.door} !important; border-top-color: ${dark.paper} !important; border-bottom-color: ${dark.paper} !important; }
}`;
