import type { ComponentProps } from "react";
import script from "./autocomplete-as-you-type.js?url";
import { TextField } from "./text-field";

interface AutocompleteOneProps extends ComponentProps<typeof TextField> {
  /** Where names are asked for while somebody types: an address with a question mark, which `q` is added to. */
  from: string;
}

/** A question answered by one name, with names to choose from while it is typed; any other may be typed too. */
export function AutocompleteOne({ from, ...question }: AutocompleteOneProps) {
  return (
    <div className="autocomplete" data-autocomplete-from={from} data-autocomplete-of={question.field.id}>
      <TextField {...question} autoComplete="off" />
      <p className="autocomplete__said" aria-live="polite" data-autocomplete-said="" />
      <script type="module" src={script} />
    </div>
  );
}
