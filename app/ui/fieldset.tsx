import type { ReactNode } from "react";

interface FieldsetProps {
  legend: ReactNode;
  children: ReactNode;
  size?: "s" | "m" | "l";
  /** Makes the legend the page's `<h1>`. */
  heading?: boolean;
  describedBy?: string;
  role?: "group";
}

/** Controls that belong together, under one legend. */
export function Fieldset({ legend, children, size, heading, describedBy, role }: FieldsetProps) {
  const legendClass = size
    ? `govuk-fieldset__legend govuk-fieldset__legend--${size}`
    : "govuk-fieldset__legend";
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy} role={role}>
      <legend className={legendClass}>
        {heading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
