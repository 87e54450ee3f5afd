import { tickOf } from "~/domain/candidates/told";
import type { Suggestion } from "~/domain/taxonomy/suggest-from-text";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Checkboxes } from "~/ui/checkboxes";
import { type Field, plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";

/** Suggestions as a form shows them. */
export interface Suggested {
  found: Suggestion[];
  /** Whether they were asked for just now, and are the first thing to hear of; not where a form came back with errors. */
  asked: boolean;
}

const groups: { legend: string; kinds: Suggestion["kind"][] }[] = [
  { legend: "Work", kinds: ["occupation"] },
  { legend: "Skills", kinds: ["skill"] },
  { legend: "Licences and qualifications", kinds: ["licence", "qualification"] },
];

/** What somebody's words suggest, each with the words that told it, to tick. None is ticked until a person does it. */
export function SuggestedTicks({ field, suggested }: { field: Field; suggested: Suggested }) {
  const { found: suggestions, asked } = suggested;
  const tone = asked ? "good" : "note";
  if (suggestions.length === 0)
    return (
      <Notice tone={tone} title="Nothing to suggest">
        <p>
          Our list knows nothing in these words that is not below already. Type their work and skills there.
        </p>
      </Notice>
    );
  return (
    <>
      <Notice
        tone={tone}
        title={
          suggestions.length === 1
            ? "1 suggestion from their words"
            : `${suggestions.length} suggestions from their words`
        }
      >
        <p>Tick what is true of them. It is added to their record when you save.</p>
      </Notice>
      <input type="hidden" name="suggesting" value="on" />
      {groups.map(({ legend, kinds }) => (
        <Group
          key={legend}
          legend={legend}
          field={plainField({ name: field.name, value: field.initialValue, id: `${field.id}-${kinds[0]}` })}
          suggestions={suggestions.filter(({ kind }) => kinds.includes(kind))}
        />
      ))}
      <ButtonRow>
        <Button look="plain" small name="then" value="dismiss">
          Put the suggestions away
        </Button>
      </ButtonRow>
    </>
  );
}

function Group({ legend, field, suggestions }: { legend: string; field: Field; suggestions: Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <Checkboxes
      field={field}
      label={legend}
      size="s"
      small
      options={suggestions.map((one) => ({
        value: tickOf(one),
        label: one.label,
        hint: `from “${one.from}”`,
      }))}
    />
  );
}
