import type { ComponentProps } from "react";
import { kinds, kindWords } from "~/domain/organisations/records/kind-words";
import { boards } from "~/domain/places/boards";
import { boroughs } from "~/domain/places/boroughs";
import { hubs } from "~/domain/places/hubs";
import type { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

type Field = ComponentProps<typeof SelectField>["field"];
type Fields = { boroughCode: Field; hubSlug: Field; boardSlug: Field; companiesHouseNumber: Field };

/** The kinds of organisation as choices, each with what it needs of its own beneath it. */
export function kindOptions(fields: Fields): ComponentProps<typeof Radios>["options"] {
  const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name });
  const reveals = {
    employer: (
      <TextField
        field={fields.companiesHouseNumber}
        label="Companies House number"
        optional
        spellCheck={false}
        width={10}
      />
    ),
    brokerage: (
      <SelectField
        field={fields.boroughCode}
        label="Which borough?"
        blank="Choose a borough"
        options={boroughs.map(({ code, name }) => ({ value: code, label: name }))}
      />
    ),
    hub: (
      <SelectField
        field={fields.hubSlug}
        label="Which Careers Hub?"
        blank="Choose a hub"
        options={hubs.map(named)}
      />
    ),
    board: (
      <SelectField
        field={fields.boardSlug}
        label="Which board?"
        blank="Choose a board"
        options={boards.map(named)}
      />
    ),
    partner: null,
    operator: null,
  };
  return kinds.map((value) => ({ value, ...kindWords[value], reveals: reveals[value] }));
}
