import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { Sent } from "../meilisearch/loopback-server";

/** Meilisearch's published API description, which is not part of the project. */
export const DESCRIPTION = "../shared/data/meilisearch-openapi-1.53.json";

type Schema = Record<string, unknown>;
type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
type Operation = { parameters?: Parameter[]; requestBody?: { required?: boolean } };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const isObject = (value: unknown): value is Schema =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** The same description in which an object has the properties that are listed and no other. */
function strict(part: unknown, inAllOf = false): unknown {
  if (Array.isArray(part)) return part.map((one) => strict(one, inAllOf));
  if (!isObject(part)) return part;
  const closed = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, strict(value, name === "allOf")]),
  );
  if (inAllOf) return closed;
  if ("allOf" in closed) return { unevaluatedProperties: false, ...closed };
  return isObject(closed.properties) && closed.type !== undefined
    ? { additionalProperties: false, ...closed }
    : closed;
}

/** What of a request the description does not allow, in words; nothing where it allows it all. */
export type Contract = (sent: Sent) => string[];

/** @throws where the description is not there, or is none */
export function contractOf(file: string): Contract {
  const description = JSON.parse(readFileSync(file, "utf8")) as Document;
  // Drawn as an object with a list in it, where the server (1.50, tried) takes the list itself and refuses the object.
  description.components.schemas.AttributePatterns = { type: "array", items: { type: "string" } };
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false });
  addFormats(ajv);
  for (const [name, most] of Object.entries({ "u-int8": 0xff, "u-int64": Number.MAX_SAFE_INTEGER }))
    ajv.addFormat(name, { type: "number", validate: (value) => value >= 0 && value <= most });
  ajv.addSchema(strict(description) as Schema, "meilisearch");
  const queries = new Ajv2020({ strict: false, coerceTypes: true });
  const routes = Object.keys(description.paths)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`) }))
    // A path without a variable goes before one that has one.
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length);

  const bodyProblems = (path: string, method: string, body: unknown) => {
    const at = `paths/${path.replaceAll("/", "~1")}/${method}/requestBody/content/application~1json/schema`;
    const validate = ajv.compile({ $ref: `meilisearch#/${encodeURI(at)}` });
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `body ${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
    );
  };

  const queryProblems = (parameters: readonly Parameter[], search: URLSearchParams) => {
    const declared = new Map(parameters.filter((one) => one.in === "query").map((one) => [one.name, one]));
    const wrong = [...search].flatMap(([name, value]) => {
      const parameter = declared.get(name);
      if (!parameter) return [`query ${name} is not declared`];
      // What is sent as a list with commas is described as a list.
      const fits = queries.validate({ properties: { value: parameter.schema } }, { value });
      return fits || parameter.schema.type === "array" ? [] : [`query ${name} can't be ${value}`];
    });
    const missing = [...declared.values()].filter(({ name, required }) => required && !search.has(name));
    return [...wrong, ...missing.map(({ name }) => `query ${name} is missing`)];
  };

  return ({ method, path, body }) => {
    const url = new URL(path, "http://localhost");
    const route = routes.find(({ pattern }) => pattern.test(url.pathname));
    const verb = method.toLowerCase();
    const operation = route && description.paths[route.path]?.[verb];
    if (!route || !operation) return [`${method} ${url.pathname} is not declared`];
    const problems = queryProblems(operation.parameters ?? [], url.searchParams);
    if (operation.requestBody && body !== null) problems.push(...bodyProblems(route.path, verb, body));
    else if (operation.requestBody?.required) problems.push("body is missing");
    else if (body !== null) problems.push("body is not declared");
    return problems.map((problem) => `${method} ${url.pathname}: ${problem}`);
  };
}
