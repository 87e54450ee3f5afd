import type { Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

/** What is asked of a site, when an employer registers and whenever it adds one. */
export function SiteFields({ name, postcode }: { name: Field; postcode: Field }) {
  return (
    <>
      <TextField
        field={name}
        label="Site’s name"
        hint="What your people call it, such as “Markhouse kitchen”. Without one we use the postcode."
        optional
        width={30}
      />
      <TextField
        field={postcode}
        label="Postcode"
        hint="In London, such as E10 7LU. It tells us which borough and Careers Hub help you."
        autoComplete="postal-code"
        width={10}
      />
    </>
  );
}
