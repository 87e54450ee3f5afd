import { whyOptions } from "~/domain/referrals/consent/why";
import { Details } from "~/ui/details";
import type { Field } from "~/ui/field";
import { Radios } from "~/ui/radios";

/** A short list of reasons, folded away: nobody has to say why. */
export function SayWhy({ field, summary }: { field: Field; summary: string }) {
  return (
    <Details summary={summary} open={Boolean(field.errors)}>
      <Radios field={field} label="Why? You do not have to say" options={whyOptions} size="s" small />
      <p className="small soft">Your broker sees this. The employer does not.</p>
    </Details>
  );
}
