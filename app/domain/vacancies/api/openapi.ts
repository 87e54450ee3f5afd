import { z } from "zod";
import { today } from "~/platform/clock";
import { stages } from "../stages";
import { examplesOn } from "./examples";
import { EndingBody, ProblemBody, VacancyList, VacancyResource } from "./schemas";
import { VacancyBody, VacancyPatch } from "./vacancy-body";

const described = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ "application/json": { schema: ref(name) } });

const problems = {
  400: "The body is not JSON.",
  401: "There is no key, or one that has been revoked.",
  403: "Your organisation may not post now.",
  404: "You have no vacancy of this id or reference.",
  409: "The vacancy stands otherwise by now, or its reference is another’s.",
  412: "It has another version than If-Match says.",
  413: "The body is larger than 1 MB.",
  415: "The body is not JSON by its header.",
  422: "Some fields can’t be used: errors says which, and what to do.",
  429: "More than 120 requests in a minute with this key. Retry-After says how many seconds to wait.",
} as const;

const wrong = (...codes: (keyof typeof problems)[]) =>
  Object.fromEntries(
    codes.map((code) => [
      String(code),
      { description: problems[code], content: { "application/problem+json": { schema: ref("Problem") } } },
    ]),
  );
const writes = wrong(400, 401, 403, 409, 413, 415, 422, 429);
const body = (name: string, examples: Record<string, unknown>) => ({
  required: true,
  content: {
    "application/json": {
      schema: ref(name),
      examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
    },
  },
});
const answer = (description: string, name = "Vacancy") => ({ description, content: json(name) });

const name = {
  name: "name",
  in: "path",
  required: true,
  schema: { type: "string" },
  description: "Our id, your own reference, or our number such as FD-1042.",
};
const ifMatch = {
  name: "If-Match",
  in: "header",
  schema: { type: "string" },
  description: "The version that you read, in quotation marks. Another one is refused.",
};
const query = (field: string, schema: object, description: string) => ({
  name: field,
  in: "query",
  schema,
  description,
});

/** The API as OpenAPI 3.1 describes it: its schemas are those that the endpoints read by, its examples are taken by them. */
export function openApi(baseUrl: string) {
  const { job, apprenticeship, morePay, filled, left } = examplesOn(today());
  return {
    openapi: "3.1.0",
    info: {
      title: "Front Door: vacancies",
      version: "1",
      description:
        "Post, read, change and end your own organisation’s vacancies. Send your reference with each: the same reference and body again change nothing and answer 200; the same reference with another body changes the vacancy. Without a reference a vacancy is known by its content.",
    },
    servers: [{ url: baseUrl }],
    security: [{ key: [] }],
    paths: {
      "/api/v1/vacancies": {
        get: {
          operationId: "listVacancies",
          summary: "Your vacancies, newest first",
          parameters: [
            query("page", { type: "integer", minimum: 1, default: 1 }, "Which page."),
            query("size", { type: "integer", minimum: 1, maximum: 100, default: 50 }, "How many on a page."),
            query("stage", { type: "string", enum: stages }, "Those that stand there alone."),
          ],
          responses: { "200": answer("A page of them.", "VacancyList"), ...wrong(401, 429) },
        },
        post: {
          operationId: "postVacancy",
          summary: "Post a vacancy",
          requestBody: body("VacancyBody", { job, apprenticeship }),
          responses: {
            "200": answer("It was here already: as it was, or changed to what you sent."),
            "201": answer("It was made."),
            ...writes,
          },
        },
      },
      "/api/v1/vacancies/{name}": {
        parameters: [name],
        get: {
          operationId: "readVacancy",
          summary: "One vacancy",
          responses: { "200": answer("The vacancy."), ...wrong(401, 404, 429) },
        },
        put: {
          operationId: "replaceVacancy",
          summary: "Send a vacancy whole: what is left out is emptied",
          parameters: [ifMatch],
          requestBody: body("VacancyBody", { job }),
          responses: { "200": answer("As it is now."), ...writes, ...wrong(404, 412) },
        },
        patch: {
          operationId: "changeVacancy",
          summary: "Change a vacancy: what is left out stays",
          parameters: [ifMatch],
          requestBody: body("VacancyPatch", { morePay }),
          responses: { "200": answer("As it is now."), ...writes, ...wrong(404, 412) },
        },
      },
      "/api/v1/vacancies/{name}/ending": {
        parameters: [name],
        post: {
          operationId: "endVacancy",
          summary: "End a vacancy, and say how",
          requestBody: body("EndingBody", { filled, left }),
          responses: { "200": answer("As it ended."), ...writes, ...wrong(404) },
        },
      },
    },
    components: {
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "A key that your administrator made at /employer/keys.",
        },
      },
      schemas: {
        VacancyBody: described(VacancyBody),
        VacancyPatch: described(VacancyPatch),
        EndingBody: described(EndingBody),
        Vacancy: described(VacancyResource),
        VacancyList: described(VacancyList),
        Problem: described(ProblemBody),
      },
    },
  };
}
