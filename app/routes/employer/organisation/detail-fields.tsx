import { sizeBands } from "~/domain/organisations/size-bands";
import { SECTORS } from "~/domain/taxonomy/sectors";
import type { Field } from "~/ui/field";
import { Radios } from "~/ui/radios";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

/** What is asked of an employer beside its name, when it registers and whenever it changes its details. */
export function DetailFields({ website, sector, size }: { website: Field; sector: Field; size: Field }) {
  return (
    <>
      <TextField
        field={website}
        label="Website"
        hint="Such as canteen.example. It helps us check that your organisation is what it says."
        optional
        type="url"
        autoComplete="url"
        width={30}
      />
      <SelectField
        field={sector}
        label="Sector"
        hint="The nearest to most of what you do."
        blank="Choose a sector"
        options={SECTORS.map(({ slug, name: label }) => ({ value: slug, label }))}
      />
      <Radios field={size} label="How many people work for you?" options={[...sizeBands]} />
    </>
  );
}
