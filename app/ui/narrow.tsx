import type { ReactNode } from "react";
import { Button } from "./button";

interface NarrowProps {
  children: ReactNode;
  /** What is narrowed, for who hears it: "Filter the list". */
  label: string;
  button?: string;
}

/** What a list can be narrowed by, in one line where there is room; sent by GET, so that the address can be kept. */
export function Narrow({ children, label, button = "Show" }: NarrowProps) {
  return (
    <form method="get" className="narrow" aria-label={label}>
      {children}
      <Button look="plain" small>
        {button}
      </Button>
    </form>
  );
}

/** Boxes to tick that belong together. */
export const NarrowGroup = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="narrow__group">
    <legend className="govuk-visually-hidden">{legend}</legend>
    {children}
  </fieldset>
);
