import { modes, modeWords } from "~/domain/placements/offer-facts";
import { paths } from "~/paths";
import { Radios } from "~/ui/radios";
import { TextArea } from "~/ui/text-area";
import type { PageFieldsProps } from "./questions";

/** Where pupils take part, which decides the hub, and how they get there. */
export const WhereFields = ({ fields, sites }: PageFieldsProps) => (
  <>
    <Radios
      field={fields.siteId}
      label="At which site?"
      hint="The site decides which Careers Hub finds the school."
      options={sites.map(({ id, name, postcode, boroughName, hubName }) => ({
        value: id,
        label: name,
        hint: [postcode === name ? null : postcode, boroughName, hubName].filter(Boolean).join(", "),
      }))}
    />
    <p className="small">
      Not there? <a href={paths.newSite}>Add a site</a>, then come back to this draft.
    </p>
    <Radios
      field={fields.mode}
      label="Where do pupils take part?"
      options={modes.map((mode) => ({ value: mode, label: modeWords[mode] }))}
    />
    <TextArea
      field={fields.travel}
      label="How do pupils get there?"
      hint="The nearest station or bus, which door, and whether you can pay the fare."
      limit={500}
      rows={3}
      optional
    />
    <Radios
      field={fields.mayPassOn}
      label="If your hub finds no school, may a neighbouring hub look for one?"
      hint="Your hub tells you before it passes anything on."
      options={[
        { value: "yes", label: "Yes" },
        { value: "no", label: "No, keep it with my hub" },
      ]}
    />
  </>
);
