import { workModes, workModeWords } from "~/domain/vacancies/work-modes";
import { Button } from "~/ui/button";
import { type Field, plainField } from "~/ui/field";
import { FieldError } from "~/ui/field-error";
import { Fieldset } from "~/ui/fieldset";
import { Radios } from "~/ui/radios";
import { TextField } from "~/ui/text-field";
import type { TaskPageProps } from "./task-fields";

const modes = workModes.map((value) => ({ value, label: workModeWords[value] }));

/** Which sites, with how many people at each; of one that is submitted, only how many. */
export function WhereFields({ fields, task, beside }: TaskPageProps) {
  return (
    <>
      {task.stage === "draft" ? (
        <Sites at={fields.at} sites={beside.sites} />
      ) : (
        <>
          <p>
            It is at <strong>{beside.siteName}</strong>. The site can’t change any more: copy the vacancy to
            post it elsewhere.
          </p>
          <TextField
            field={fields.places}
            label="How many people do you want to take on?"
            inputMode="numeric"
            width={3}
          />
        </>
      )}
      <Radios field={fields.workMode} label="Where is the work done?" options={modes} />
    </>
  );
}

type At = TaskPageProps["fields"]["at"];

function Sites({ at, sites }: { at: At; sites: TaskPageProps["beside"]["sites"] }) {
  const [only, another] = sites;
  const places = at.getFieldset();
  return (
    <>
      {only && !another ? (
        <TextField
          field={placesAtOnly(at, places, only.id)}
          label={`How many people do you want to take on at ${only.name}?`}
          hint={whereWords(only)}
          inputMode="numeric"
          width={3}
        />
      ) : (
        <div className={at.errors ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
          <Fieldset legend="How many people do you want at each site?" size="m">
            <p>
              Leave a site empty where you want nobody. Each site becomes a vacancy of its own, with its own
              reference, and goes to the team of its borough.
            </p>
            <div id={at.id} tabIndex={-1}>
              <FieldError field={at} />
            </div>
            {sites.map((site) => (
              <TextField
                key={site.id}
                field={placesAt(at, places, site.id)}
                label={site.name}
                hint={whereWords(site)}
                inputMode="numeric"
                width={3}
              />
            ))}
          </Fieldset>
        </div>
      )}
      <p className="small">
        Is the work somewhere else?{" "}
        <Button look="plain" small name="then" value="site">
          Save, and add a site
        </Button>
      </p>
    </>
  );
}

const placesAt = (at: Field, places: Record<string, Field | undefined>, site: string): Field =>
  places[site] ?? plainField({ name: `${at.name}.${site}`, id: `${at.id}.${site}` });

/** Of an only site, what is wrong with all the places is wrong with its own. Conform's fields can't be spread. */
function placesAtOnly(at: At, places: Record<string, Field | undefined>, site: string): Field {
  const { name, id, initialValue, errors } = placesAt(at, places, site);
  const said = errors ?? at.errors;
  return {
    ...plainField({ name, id: at.errors ? at.id : id, value: initialValue }),
    ...(said ? { errors: said } : {}),
  };
}

const whereWords = ({ postcode, borough }: { postcode: string | null; borough: string | null }) =>
  [postcode, borough].filter(Boolean).join(", ") || undefined;
