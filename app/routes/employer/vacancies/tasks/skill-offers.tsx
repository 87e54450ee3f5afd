import type { Suggestion } from "~/domain/taxonomy/suggest-from-text";
import { type Field, plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Radios } from "~/ui/radios";

const answers = [
  { value: "essential", label: "Must have" },
  { value: "desirable", label: "Would help" },
  { value: "no", label: "Leave out" },
];

/** The skills that the employer's own description mentions and its lists do not, to be listed where they matter. */
export function SkillOffers({ field, offers }: { field: Field; offers: Suggestion[] }) {
  if (offers.length === 0) return null;
  const chosen = (field.initialValue ?? {}) as Record<string, unknown>;
  return (
    <>
      <Notice
        title={
          offers.length === 1
            ? "Your advert mentions a skill"
            : `Your advert mentions ${offers.length} skills`
        }
      >
        <p>Say which matter, and leave out the rest. They are added to your lists when you save.</p>
      </Notice>
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
    </>
  );
}
