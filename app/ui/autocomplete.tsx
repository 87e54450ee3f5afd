import script from "./autocomplete-as-you-type.js?url";
import { Button } from "./button";
import { Checkboxes } from "./checkboxes";
import { Details } from "./details";
import { type Field, plainField, textOf } from "./field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";

/** A name of a list of ours; `also` is another of its names, by which it was met. */
interface Name {
  id: string;
  label: string;
  also: string | null;
}

interface AutocompleteProps {
  /** `chosen` sends what is picked, one value each; `find` what stands in the box; `lines` what is typed all at once. */
  fields: { chosen: Field; find: Field; lines: Field };
  /** What is picked so far. */
  picked: { value: string; label: string }[];
  /** What was found for the words in the box, and words of one's own as a value; null before anybody asked. */
  found: { names: Name[]; own: string } | null;
  /** Where names are asked for while somebody types: an address with a question mark, which `q` is added to. */
  from: string;
  words: { picked: string; none: string; find: string; hint: string; lines: string; linesHint: string };
}

/**
 * Several names picked from a long list. With script, a combobox with what is picked as chips; without, a word is
 * typed and found, and what is found is ticked. Either way names may be typed one a line instead.
 */
export function Autocomplete({ fields, picked, found, from, words }: AutocompleteProps) {
  const { chosen, find, lines } = fields;
  return (
    <div className="autocomplete" data-autocomplete-from={from} data-autocomplete-of={find.id}>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">{words.picked}</legend>
        <ul
          className="autocomplete__picked"
          data-autocomplete-picked={chosen.name}
          data-autocomplete-none={words.none}
        >
          {picked.map(({ value, label }) => (
            <li key={value} className="autocomplete__chip">
              <label>
                <input type="checkbox" name={chosen.name} value={value} defaultChecked /> {label}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="autocomplete__box">
        <TextField field={find} label={words.find} hint={words.hint} width={30} autoComplete="off" />
        <Button look="plain" name="then" value="find">
          Find
        </Button>
      </div>
      <p className="autocomplete__said" aria-live="polite" data-autocomplete-said="" />
      {found && <Found field={chosen} found={found} typed={textOf(find) ?? ""} />}
      <Details summary={words.lines} open={Boolean(lines.errors) || Boolean(textOf(lines))}>
        <TextArea field={lines} label="One a line" hint={words.linesHint} rows={4} />
      </Details>
      <script type="module" src={script} />
    </div>
  );
}

function Found({
  field,
  found,
  typed,
}: {
  field: Field;
  found: { names: Name[]; own: string };
  typed: string;
}) {
  const { names, own } = found;
  return (
    <Checkboxes
      field={plainField({ name: field.name, id: `${field.id}-found` })}
      label={names.length > 0 ? `Found for “${typed}”` : `Nothing in our list is like “${typed}”`}
      hint={names.length > 0 ? "Tick what is meant. It is added when you save." : undefined}
      small
      options={[
        ...names.map(({ id, label, also }) => ({
          value: id,
          label,
          ...(also ? { hint: `also “${also}”` } : {}),
        })),
        {
          value: own,
          label: `Keep “${typed}” as it is`,
          hint: "Matching can’t use words that are not in our list.",
        },
      ]}
    />
  );
}
