import "~/platform/test/secret";
import "~/platform/test/database";
import type { ActionFunctionArgs } from "@remix-run/node";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { makeKey } from "~/domain/organisations/keys/make-key.server";
import { revokeKey } from "~/domain/organisations/keys/revoke-key.server";
import { openApi } from "~/domain/vacancies/api/openapi";
import { VacancyList, VacancyResource } from "~/domain/vacancies/api/schemas";
import { anotherSite, inRole, uploadingEmployer } from "~/domain/vacancies/upload/test/upload-world";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import * as ending from "./ending";
import * as vacancies from "./vacancies";
import * as vacancy from "./vacancy";

type Employer = Awaited<ReturnType<typeof uploadingEmployer>>;
type Body = Record<string, unknown> & { errors?: { field: string; message: string }[] };

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const context = { nonce: "", address: "192.0.2.7" };

async function keyOf({ actor }: Employer, name = "ATS") {
  const key = await makeKey(actor, { name });
  if (!key.ok) throw new Error(key.message);
  return key.value;
}

/** What a route answers, thrown or returned. */
async function ask(
  method: string,
  path: string,
  {
    token = "",
    body,
    headers = {},
  }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const [, name, last] = /^\/vacancies(?:\/([^/?]+))?(\/ending)?/.exec(path) ?? [];
  const reads = name ? vacancy.loader : vacancies.loader;
  const writes = last ? ending.action : name ? vacancy.action : vacancies.action;
  const request = new Request(`http://front-door.test/api/v1${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      "content-type": "application/json",
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const args = {
    request,
    params: name ? { name: decodeURIComponent(name) } : {},
    context,
  } as ActionFunctionArgs;
  const answer = await (method === "GET" ? reads(args) : writes(args)).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
}

const cook = (over: object = {}) => ({
  reference: "K-1",
  type: "job",
  title: "Cook",
  occupation: "cook",
  description: "You cook lunch for the people of one street.",
  places: 1,
  payUnit: "hour",
  payFrom: 15,
  hoursFrom: 30,
  closesOn: addDays(today(), 28),
  ...over,
});

let employer: Employer;
let token: string;
beforeAll(async () => {
  employer = await uploadingEmployer();
  token = (await keyOf(employer)).token;
}, 60_000);
const countOf = ({ employer: { id } }: Employer) =>
  seen((tx) => tx.vacancy.count({ where: { organisationId: id } }));

describe("posting a vacancy", () => {
  test("makes it live, and the same again changes nothing", async () => {
    const made = await ask("POST", "/vacancies", { token, body: cook() });
    expect(made.status).toBe(201);
    expect(VacancyResource.parse(made.body)).toMatchObject({
      number: expect.stringMatching(/^FD-\d+$/),
      reference: "K-1",
      stage: "live",
      next: expect.any(String),
      vacancy: {
        title: "Cook",
        payFrom: 15,
        payTo: null,
        site: employer.site.name,
        closesOn: cook().closesOn,
      },
    });
    expect(made.headers.get("location")).toContain(String(made.body.id));
    const again = await ask("POST", "/vacancies", { token, body: cook() });
    expect(again).toMatchObject({ status: 200, body: { id: made.body.id, version: made.body.version } });
    const trail = await seen((tx) => tx.auditEntry.findMany({ where: { subject: String(made.body.id) } }));
    expect(trail.map(({ actorKind, actorName }) => [actorKind, actorName])).toContainEqual(["key", "ATS"]);
  });

  test("of the same reference with another body changes it", async () => {
    const { body } = await ask("POST", "/vacancies", {
      token,
      body: cook({ reference: "K-2", as: "draft" }),
    });
    expect(body.stage).toBe("draft");
    const changed = await ask("POST", "/vacancies", {
      token,
      body: cook({ reference: "K-2", title: "Chef" }),
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { id: body.id, stage: "live", vacancy: { title: "Chef" } },
    });
  });

  test("of the same reference twice at once makes one", async () => {
    const before = await countOf(employer);
    const both = await Promise.all(
      [1, 2].map(() => ask("POST", "/vacancies", { token, body: cook({ reference: "RACE" }) })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(await countOf(employer)).toBe(before + 1);
  });

  test("says every field that can't be used, in the words of the form", async () => {
    const body = {
      type: "gig",
      title: " ",
      payFrom: "competitive",
      places: 0,
      closesOn: "12/12/2026",
      site: "Paris",
      colour: "red",
      occupation: "Spoon whisperer",
    };
    const { status, headers, body: said } = await ask("POST", "/vacancies", { token, body });
    expect(status).toBe(422);
    expect(headers.get("content-type")).toBe("application/problem+json");
    const fields = Object.fromEntries((said.errors ?? []).map(({ field, message }) => [field, message]));
    expect(fields).toMatchObject({
      type: expect.stringContaining("job, apprenticeship"),
      title: "Enter a job title",
      payFrom: expect.stringContaining("14.8"),
      places: expect.stringContaining("from 1 to 200"),
      closesOn: "Send a day as 2026-12-12",
      site: expect.stringContaining(employer.site.name),
      colour: "There is no field of this name",
      occupation: expect.stringContaining("other:"),
      description: "Describe the work",
      payUnit: "Choose what the pay is for",
      hoursFrom: "Enter the hours a week",
    });
    expect(said.errors).toHaveLength(11);
  });

  test.each([
    ["{", 400],
    ["[]", 400],
    ['"words"', 400],
    [`{"title":"${"x".repeat(1_000_001)}"}`, 413],
  ])("of a body that is none is refused", async (body, status) => {
    expect((await ask("POST", "/vacancies", { token, body })).status).toBe(status);
  });
});

describe("reading", () => {
  test("gives one by our id, its reference or our number, and pages of all", async () => {
    const { body } = await ask("POST", "/vacancies", {
      token,
      body: cook({ reference: "A/B 1", as: "draft" }),
    });
    for (const name of [body.id, "A/B 1", body.number])
      expect((await ask("GET", `/vacancies/${encodeURIComponent(String(name))}`, { token })).body).toEqual(
        body,
      );
    const first = await ask("GET", "/vacancies?size=1&stage=draft", { token });
    expect(VacancyList.parse(first.body)).toMatchObject({ vacancies: [{ id: body.id }], page: 1 });
    expect((await ask("GET", "/vacancies?page=999&size=0", { token })).body).toMatchObject({
      vacancies: [],
      next: null,
    });
  });
});

describe("changing", () => {
  test("in part leaves the rest, null empties, and what is sent back whole changes nothing", async () => {
    const { body } = await ask("POST", "/vacancies", {
      token,
      body: cook({ reference: "P-1", hoursNote: "Mornings", essential: ["Food preparation"] }),
    });
    const path = "/vacancies/P-1";
    const patched = await ask("PATCH", path, { token, body: { payFrom: 16.5, hoursNote: null } });
    expect(patched).toMatchObject({
      status: 200,
      body: {
        id: body.id,
        stage: "live",
        vacancy: {
          payFrom: 16.5,
          hoursNote: null,
          title: "Cook",
          essential: body.vacancy && (body.vacancy as Body).essential,
        },
      },
    });
    const back = await ask("PUT", path, { token, body: patched.body.vacancy });
    expect(back).toMatchObject({ status: 200, body: { vacancy: patched.body.vacancy } });
  });

  test("whole empties what is left out, and is refused when its version has gone by", async () => {
    const { body, headers } = await ask("POST", "/vacancies", {
      token,
      body: cook({ reference: "V-1", as: "draft", hoursNote: "Mornings" }),
    });
    const version = headers.get("etag") ?? "";
    const whole = cook({ reference: undefined, as: "draft", title: "Head cook" });
    const put = await ask("PUT", "/vacancies/V-1", { token, body: whole, headers: { "if-match": version } });
    expect(put).toMatchObject({
      status: 200,
      body: {
        id: body.id,
        reference: "V-1",
        stage: "draft",
        vacancy: { title: "Head cook", hoursNote: null },
      },
    });
    const late = await ask("PATCH", "/vacancies/V-1", {
      token,
      body: { title: "Late" },
      headers: { "if-match": version },
    });
    expect(late).toMatchObject({ status: 412, body: { detail: expect.stringContaining("Read it again") } });
    // A proxy may mark the version as weak; what is no version of ours is not taken for none.
    const now = put.headers.get("etag") ?? "";
    const patch = (match: string) =>
      ask("PATCH", "/vacancies/V-1", { token, body: { title: "Sous-chef" }, headers: { "if-match": match } });
    for (const match of [`W/${version}`, '"abc"']) expect((await patch(match)).status).toBe(412);
    expect((await patch(`W/${now}`)).status).toBe(200);
  });

  test("takes half a letter for one that can't be read, as every other text does", async () => {
    await ask("POST", "/vacancies", { token, body: cook({ reference: "H-1" }) });
    const half = await ask("PATCH", "/vacancies/H-1", { token, body: '{"title": "Cook \\ud800"}' });
    expect(half).toMatchObject({ status: 200, body: { stage: "live", vacancy: { title: "Cook \ufffd" } } });
  });

  test("to another's reference, or of what has ended, is refused in words", async () => {
    await ask("POST", "/vacancies", { token, body: cook({ reference: "E-1" }) });
    await ask("POST", "/vacancies", { token, body: cook({ reference: "E-2", as: "draft" }) });
    expect(await ask("PATCH", "/vacancies/E-2", { token, body: { reference: "E-1" } })).toMatchObject({
      status: 409,
      body: { errors: [{ field: "reference" }] },
    });
    await ask("POST", "/vacancies/E-1/ending", { token, body: { throughUs: 1, otherwise: 0 } });
    expect((await ask("PATCH", "/vacancies/E-1", { token, body: { title: "Late" } })).status).toBe(409);
  });
});

describe("ending", () => {
  test("says how places were filled, once; a draft is withdrawn", async () => {
    await ask("POST", "/vacancies", { token, body: cook({ reference: "F-1", places: 2 }) });
    const wrong = await ask("POST", "/vacancies/F-1/ending", { token, body: { throughUs: 1, otherwise: 0 } });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: "why" }] } });
    const body = { throughUs: 1, otherwise: 1, how: "agency" };
    expect(await ask("POST", "/vacancies/F-1/ending", { token, body })).toMatchObject({
      status: 200,
      body: { stage: "filled" },
    });
    expect((await ask("POST", "/vacancies/F-1/ending", { token, body })).status).toBe(409);
    await ask("POST", "/vacancies", { token, body: cook({ reference: "F-2", as: "draft" }) });
    expect(
      await ask("POST", "/vacancies/F-2/ending", { token, body: { words: "a".repeat(501) } }),
    ).toMatchObject({ status: 422, body: { errors: [{ field: "words" }] } });
    expect(await ask("POST", "/vacancies/F-2/ending", { token, body: {} })).toMatchObject({
      body: { stage: "withdrawn" },
    });
  });
});

describe("a key", () => {
  const every = [
    ["GET", "/vacancies", undefined],
    ["POST", "/vacancies", cook({ reference: "K-1", title: "Theirs" })],
    ["GET", "/vacancies/K-1", undefined],
    ["PUT", "/vacancies/K-1", cook({ title: "Theirs" })],
    ["PATCH", "/vacancies/K-1", { title: "Theirs" }],
    ["POST", "/vacancies/K-1/ending", { throughUs: 1, otherwise: 0 }],
  ] as const;

  test.each(every)("that is missing, unknown or revoked opens nothing: %s %s", async (method, path, body) => {
    const gone = await keyOf(employer, `Old ${method} ${path}`);
    await revokeKey(employer.actor, gone.id);
    for (const bad of ["", `fd_${"A".repeat(43)}`, gone.token]) {
      const answer = await ask(method, path, { token: bad, body });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  test("of another employer neither sees nor changes what is not its own", async () => {
    const { token: theirs } = await keyOf(await uploadingEmployer());
    for (const [method, path, body] of every.filter(([, path]) => path !== "/vacancies"))
      expect((await ask(method, path, { token: theirs, body })).status, `${method} ${path}`).toBe(404);
    expect((await ask("GET", "/vacancies", { token: theirs })).body).toMatchObject({ total: 0 });
    // Of the same reference it makes its own.
    expect((await ask("POST", "/vacancies", { token: theirs, body: cook() })).status).toBe(201);
    expect((await ask("GET", "/vacancies/K-1", { token })).body).toMatchObject({
      vacancy: { title: "Cook" },
    });
  });

  test("is made by no viewer", async () => {
    expect(await makeKey(inRole(employer.actor, "viewer"), { name: "Sly" })).toMatchObject({ ok: false });
  });

  test("may be used 120 times in a minute", async () => {
    const { token: busy } = await keyOf(employer, "Busy");
    const answers = [];
    for (let at = 0; at < 121; at++) answers.push(await ask("GET", "/vacancies/none", { token: busy }));
    expect(answers.slice(0, 120).every(({ status }) => status === 404)).toBe(true);
    expect(answers[120]?.status).toBe(429);
    expect(Number(answers[120]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("the description", () => {
  const described = openApi("https://front-door.example");
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(described, "api");
  type Media = { schema?: { $ref: string }; examples?: Record<string, { value: unknown }> };
  const operations = Object.entries(described.paths).flatMap(([path, verbs]) =>
    Object.entries(
      verbs as Record<
        string,
        {
          operationId?: string;
          requestBody?: { content: Record<string, Media> };
          responses?: Record<string, { content: Record<string, Media> }>;
        }
      >,
    )
      .filter(([verb]) => verb !== "parameters")
      .map(([verb, operation]) => ({ path, verb, ...operation })),
  );
  const valid = (name: string, value: unknown) => {
    const validate = ajv.getSchema(`api#/components/schemas/${name}`);
    return { ok: validate?.(value), errors: validate?.errors };
  };

  test("is OpenAPI 3.1, with every schema sound and every reference kept", () => {
    expect(described.openapi).toMatch(/^3\.1\./);
    for (const schema of Object.values(described.components.schemas))
      expect(ajv.validateSchema(schema)).toBe(true);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(6);
    const named = Object.keys(described.components.schemas);
    for (const [, name = ""] of JSON.stringify(described).matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(named).toContain(name);
    for (const { responses = {} } of operations)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "401", "429"]));
  });

  test("has examples that its schemas and the endpoints take, and answers as it says", async () => {
    const fresh = await uploadingEmployer();
    await anotherSite(fresh.employer, "Kitchen", "E10 7LU");
    const { token: own } = await keyOf(fresh);
    let taken = 0;
    for (const { path, verb, requestBody } of operations)
      for (const media of Object.values(requestBody?.content ?? {}))
        for (const [key, { value }] of Object.entries(media.examples ?? {})) {
          const name = media.schema?.$ref.split("/").at(-1) ?? "";
          expect(valid(name, value), key).toEqual({ ok: true, errors: null });
          if (path.endsWith("/ending"))
            await ask("POST", "/vacancies", {
              token: own,
              body: cook({ reference: `FOR-${key}`, places: 2, site: "Kitchen" }),
            });
          const target = path.endsWith("/ending") ? `FOR-${key}` : "KITCHEN-07";
          const answer = await ask(
            verb.toUpperCase(),
            path.replace("/api/v1", "").replace("{name}", target),
            { token: own, body: value },
          );
          expect([200, 201], `${verb} ${path} ${JSON.stringify(answer.body)}`).toContain(answer.status);
          expect(valid("Vacancy", answer.body)).toEqual({ ok: true, errors: null });
          taken++;
        }
    expect(taken).toBe(6);
    expect(valid("VacancyList", (await ask("GET", "/vacancies", { token: own })).body)).toEqual({
      ok: true,
      errors: null,
    });
    const refused = await ask("POST", "/vacancies", { token: own, body: {} });
    expect(valid("Problem", refused.body)).toEqual({ ok: true, errors: null });
  });
});
