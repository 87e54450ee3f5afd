import "~/platform/test/database";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, describe, expect, test } from "vitest";
import routes from "~/routes";
import { apiRequests, methodsOf, ofPages } from "./api-requests.server";
import { readableRequests, sameOriginPosts, smallBodies } from "./security.server";

const app = express();
app.use(apiRequests, ...[readableRequests, sameOriginPosts, smallBodies].map(ofPages));
app.all("*", (request, response) =>
  response.json({ method: request.method, url: request.url, cookie: request.get("cookie") ?? null }),
);
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
afterAll(() => new Promise<void>((done) => server.close(() => done())));

type Answer = { status: number; headers: Record<string, unknown>; body: Record<string, unknown> };

/** A request as it is given: `fetch` would tidy the address. */
const send = (method: string, path: string, headers: Record<string, string> = {}, body = "") =>
  new Promise<Answer>((done, fail) => {
    const request = httpRequest(
      { host: "127.0.0.1", port, method, path, headers, agent: false },
      (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: text ? JSON.parse(text) : {},
          }),
        );
      },
    );
    request.on("error", fail).end(body);
  });
const json = { "content-type": "application/json" };
const elsewhere = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" };

describe("a request of another system", () => {
  test.each(["POST /api/v1/vacancies", "PUT /api/v1/vacancies/K-1", "PATCH /api/v1/vacancies/K-1"])(
    "goes through with a body of JSON: %s",
    async (line) => {
      const [method = "", path = ""] = line.split(" ");
      expect((await send(method, path, json, "{}")).body).toMatchObject({ method, url: path });
    },
  );

  test("has its cookies taken away, so that no session acts through it, from wherever it comes", async () => {
    const cookie = { cookie: "front-door.session_token=stolen" };
    const { body, headers } = await send(
      "POST",
      "/api/v1/vacancies",
      { ...json, ...cookie, ...elsewhere },
      "{}",
    );
    expect(body.cookie).toBeNull();
    expect(headers["cache-control"]).toBe("no-store");
  });

  test.each([
    [405, "DELETE", "/api/v1/vacancies/K-1", json],
    [405, "PUT", "/api/v1/vacancies", json],
    [405, "GET", "/api/v1/vacancies/K-1/ending", {}],
    [405, "POST", "/api/v1/openapi.json", json],
    [415, "POST", "/api/v1/vacancies", { "content-type": "application/x-www-form-urlencoded" }],
    [415, "POST", "/api/v1/vacancies", {}],
    [413, "POST", "/api/v1/vacancies", { ...json, "content-length": "1000001" }],
  ])("is refused with %i and a problem: %s %s", async (status, method, path, headers) => {
    const answer = await send(method, path, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    if (status === 405) expect(answer.headers.allow).toEqual(expect.stringMatching(/GET|POST/));
  });
});

describe("the pages' guards", () => {
  test.each([
    "/employer",
    "/api",
    "/api/v1/other",
    "/api/v1/../../employer",
    "/api/v1/vacancies/../../../employer",
    "/api/v1/vacancies/%2e%2e/../../employer",
    "/employer?/api/v1/vacancies",
    "/employer#/api/v1/vacancies",
    "//api/v1/vacancies",
    "/API/v1/vacancies",
    "/api/v1/vacancies/",
    "/api/v1/vacancies/a/b",
    "/api/v1/vacancies/%00",
    "/api/v1/vacancies.data",
  ])("stand before every other address: %s", async (path) => {
    expect(methodsOf(path)).toBeUndefined();
    const form = { "content-type": "application/x-www-form-urlencoded", ...elsewhere };
    expect((await send("POST", path, form, "a=1")).body.url).toMatch(/^\/refused\/(403|404)$/);
    expect((await send("POST", path, json, "{}")).body.url).toMatch(/^\/refused\/(404|415)$/);
  });

  test("leave alone exactly the addresses of the API's routes", () => {
    const addresses = routes.flatMap(({ path = "" }) =>
      path.startsWith("api/v1/") ? [`/${path.replace(":name", "one")}`] : [],
    );
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(methodsOf(address), address).toBeDefined();
  });
});
