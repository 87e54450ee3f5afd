import type { Suggestion } from "~/domain/taxonomy/suggest-from-text";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { type Field, plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Radios } from "~/ui/radios";

/** What a description mentions and its form does not list, as the form shows it. */
export interface ShownOffers {
  found: Suggestion[];
  /** Whether it was asked for just now, and is the first thing to hear of; not where a form came back with errors. */
  asked: boolean;
}

interface SkillOffersProps {
  field: Field;
  /** Null before anybody asks. */
  offers: ShownOffers | null;
}

const answers = [
  { value: "essential", label: "Must have" },
  { value: "desirable", label: "Would help" },
  { value: "no", label: "Leave out" },
];

/** The skills that the employer's own description mentions, to be listed where they matter. */
export function SkillOffers({ field, offers }: SkillOffersProps) {
  return (
    <>
      <ButtonRow>
        <Button look="plain" name="then" value="offer">
          Find skills in my description
        </Button>
      </ButtonRow>
      {offers && <Offers field={field} {...offers} />}
    </>
  );
}

function Offers({ field, found: offers, asked }: { field: Field } & ShownOffers) {
  const tone = asked ? "good" : "note";
  if (offers.length === 0)
    return (
      <Notice tone={tone} title="Nothing more in your description">
        <p>It mentions no skill of our list that you have not listed already. You can type others below.</p>
      </Notice>
    );
  const chosen = (field.initialValue ?? {}) as Record<string, unknown>;
  return (
    <>
      <Notice
        tone={tone}
        title={
          offers.length === 1
            ? "Your advert mentions a skill"
            : `Your advert mentions ${offers.length} skills`
        }
      >
        <p>Say which matter, and leave out the rest. They are added to your lists when you save.</p>
      </Notice>
      <input type="hidden" name="offering" value="on" />
      {offers.map(({ id, label, from }) => (
        <Radios
          key={id}
          field={plainField({
            name: `${field.name}.${id}`,
            id: `${field.id}-${id}`,
            value: chosen[id] ?? "no",
          })}
          label={label}
          hint={`from “${from}”`}
          options={answers}
          inline
          small
        />
      ))}
      <ButtonRow>
        <Button look="plain" small name="then" value="dismiss">
          Put these away
        </Button>
      </ButtonRow>
    </>
  );
}
