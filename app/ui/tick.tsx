import { Choice } from "./choice";
import { Describe } from "./describe";

interface TickProps {
  name: string;
  value: string;
  /** What ticking it means: "Compare". */
  label: string;
  /** The rest, for who hears it out of its place: "NW-2041". */
  describe?: string;
  ticked: boolean;
}

/** A small box to tick one of a list; the form around the list sends those ticked. */
export function Tick({ name, value, label, describe, ticked }: TickProps) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small tick">
      <Choice
        kind="checkboxes"
        id={`${name}-${value}`}
        name={name}
        option={{
          value,
          label: (
            <>
              {label}
              <Describe words={describe} />
            </>
          ),
        }}
        chosen={ticked}
      />
    </div>
  );
}
