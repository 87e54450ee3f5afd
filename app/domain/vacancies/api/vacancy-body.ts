import { z } from "zod";
import { bulkFields } from "../upload/bulk-fields";
import type { BulkField } from "../upload/bulk-kinds";
import { occupationInput } from "../upload/judge-row";
import type { BulkSite } from "../upload/own-sites.server";
import { siteNamed } from "../upload/own-sites.server";
import { formValue, jsonName, schemaOf } from "./json-kinds";

/** What is to become of a vacancy that is sent. */
const as = z.enum(["submitted", "draft"], { error: "Send submitted or draft" }).default("submitted").meta({
  description:
    "Submitted vacancies go live, or wait to be checked; a draft is seen by your own people alone.",
});

const shapeOf = (needed: (field: BulkField) => boolean) =>
  Object.fromEntries(
    bulkFields.map((field) => [jsonName(field), needed(field) ? schemaOf(field) : schemaOf(field).nullish()]),
  );

/** A vacancy as another system sends it whole. The form's own rules come on top. */
export const VacancyBody = z.strictObject({ as, ...shapeOf(({ needed }) => needed === "always") }).meta({
  title: "Vacancy",
  description: "A vacancy of yours at one of your sites. What is left out is empty.",
});

/** The same in part: what is left out stays as it is, and null empties it. */
export const VacancyPatch = z
  .strictObject({
    as: as
      .unwrap()
      .optional()
      .meta(as.meta() ?? {}),
    ...shapeOf(() => false),
  })
  .meta({ title: "Changes to a vacancy", description: "What is left out stays as it is; null empties it." });

export type FieldProblem = { field: string; message: string };
type Input = Record<string, unknown>;
export type BodyRead = { input: Input; problems: FieldProblem[]; draft: boolean | undefined };

/** The name in JSON of a field of the form. */
export const jsonNameOf = (field: string) => {
  const known = bulkFields.find((each) => each.field === field);
  return known ? jsonName(known) : field;
};

function issueProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, message: "There is no field of this name" }))
      : [{ field: String(issue.path[0] ?? ""), message: issue.message }],
  );
}

/**
 * A body as the vacancy form is given it: every field that it names, and the site found among the employer's own. What
 * is missing is the form's to say.
 */
export function readBody(body: Record<string, unknown>, sites: readonly BulkSite[]): BodyRead {
  const read = VacancyPatch.safeParse(body);
  const problems = read.success ? [] : issueProblems(read.error);
  const wrong = new Set(problems.map(({ field }) => field));
  const input: Input = {};
  for (const field of bulkFields) {
    const name = jsonName(field);
    if (!(name in body) || wrong.has(name)) continue;
    if (field.kind.is !== "site") {
      input[field.field] = formValue(field.kind, body[name]);
      continue;
    }
    const site = siteNamed(sites, String(body[name] ?? ""));
    if ("id" in site) input[field.field] = site.id;
    else problems.push({ field: name, message: site.wrong });
  }
  if (typeof input.occupation === "string") Object.assign(input, occupationInput(input.occupation));
  return { input, problems, draft: body.as === undefined ? undefined : body.as === "draft" };
}
