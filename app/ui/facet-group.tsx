import { choiceId } from "./choice";
import { Fieldset } from "./fieldset";

export interface FacetOption {
  name: string;
  value: string;
  label: string;
  /** How many there would be. Not given where it says nothing, as for "Any". */
  count?: number;
  chosen: boolean;
}

interface FacetGroupProps {
  id: string;
  legend: string;
  options: FacetOption[];
  /** The id of the form that they belong to. */
  form: string;
  kind?: "checkboxes" | "radios";
  /** How many are shown before the rest is folded away; what is chosen is always shown. */
  most?: number;
}

/** Ways to narrow a list, each with how many that would leave. Nothing at all where there is nothing to choose. */
export function FacetGroup({ id, legend, options, form, kind = "checkboxes", most = 8 }: FacetGroupProps) {
  if (options.length === 0) return null;
  // One left over is no reason to fold.
  const shown = options.filter((option, at) => at < most || option.chosen || options.length === most + 1);
  const folded = options.filter((option) => !shown.includes(option));
  const list = (some: FacetOption[]) => (
    <div className={`govuk-${kind} govuk-${kind}--small`}>
      {some.map((option) => (
        <Facet
          key={`${option.name} ${option.value}`}
          {...{ id, option, form, kind, at: options.indexOf(option) }}
        />
      ))}
    </div>
  );
  return (
    <div className="facet-group">
      <Fieldset legend={legend} size="s">
        {list(shown)}
        {folded.length > 0 && (
          <details className="facet-group__more">
            <summary>
              {`Show ${folded.length} more`}
              <span className="govuk-visually-hidden">{`: ${legend}`}</span>
            </summary>
            {list(folded)}
          </details>
        )}
      </Fieldset>
    </div>
  );
}

interface FacetProps {
  id: string;
  option: FacetOption;
  form: string;
  kind: "checkboxes" | "radios";
  at: number;
}

function Facet({ id, option, form, kind, at }: FacetProps) {
  const { name, value, label, count, chosen } = option;
  const choice = choiceId(id, value, at);
  return (
    <div className={`govuk-${kind}__item`}>
      <input
        className={`govuk-${kind}__input`}
        id={choice}
        form={form}
        name={name}
        type={kind === "radios" ? "radio" : "checkbox"}
        value={value}
        defaultChecked={chosen}
      />
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={choice}>
        {label}
        {count !== undefined && (
          <span className="facet-group__count">{` (${count.toLocaleString("en-GB")})`}</span>
        )}
      </label>
    </div>
  );
}
