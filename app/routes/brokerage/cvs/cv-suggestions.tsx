import { Checkboxes } from "~/ui/checkboxes";
import { type Field, plainField } from "~/ui/field";

interface Suggested {
  kind: string;
  tick: string;
  label: string;
}

const groups = [
  { legend: "Work", kinds: ["occupation"] },
  { legend: "Skills", kinds: ["skill"] },
  { legend: "Licences and qualifications", kinds: ["licence", "qualification"] },
];

/** What a CV suggests, by kind, to tick. None is ticked until a person does it. An error stands at the first group. */
export function CvSuggestions({ field, suggested }: { field: Field; suggested: Suggested[] }) {
  const there = groups
    .map(({ legend, kinds }) => ({ legend, found: suggested.filter(({ kind }) => kinds.includes(kind)) }))
    .filter(({ found }) => found.length > 0);
  return (
    <>
      {there.map(({ legend, found }, at) => (
        <Checkboxes
          key={legend}
          field={
            at === 0
              ? field
              : plainField({ name: field.name, value: field.initialValue, id: `${field.id}-${at}` })
          }
          label={legend}
          size="m"
          small
          options={found.map(({ tick, label }) => ({ value: tick, label }))}
        />
      ))}
    </>
  );
}
