/** The rest of a short link or button, for who hears it out of its place: "Change" + "job title". */
export function Describe({ words }: { words?: string }) {
  return words ? <span className="govuk-visually-hidden"> {words}</span> : null;
}
