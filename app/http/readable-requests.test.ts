import "~/platform/test/database";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, describe, expect, test } from "vitest";
import { sayablePath } from "./sayable-path";
import { keptNowhere, readableRequests } from "./security.server";

const app = express();
app.use(readableRequests, keptNowhere);
app.all("*", (request, response) => response.json({ method: request.method, url: request.url }));
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
afterAll(() => new Promise<void>((done) => server.close(() => done())));

/** A request as it is given: `fetch` sends neither every method nor every address. */
const send = (method: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ seen: { method: string; url: string }; headers: Record<string, unknown> }>((done, fail) => {
    const request = httpRequest({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => done({ seen: JSON.parse(text), headers: response.headers }));
    });
    request.on("error", fail).end();
  });
const refused = (status: number) => ({ method: "GET", url: `/refused/${status}` });
const typed = (type: string) => ({ "content-type": type });

describe("what no route was made for", () => {
  test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])(
    "%s is refused, and says what is not",
    async (method) => {
      const { seen, headers } = await send(method, "/sign-in");
      expect(seen).toEqual(refused(405));
      expect(headers.allow).toBe("GET, HEAD, POST");
    },
  );

  test.each(["/brokerage/candidates/%00", "/brokerage/candidates?words=%00", "/vacancies/%ff", "/%"])(
    "the address %s leads nowhere",
    async (path) => {
      expect((await send("GET", path)).seen).toEqual(refused(404));
    },
  );

  test.each([
    ["text", typed("text/plain")],
    ["JSON", typed("application/json")],
    ["parts without a boundary", typed("multipart/form-data")],
    ["a thing that does not say what it is", {}],
  ])("a post of %s is refused", async (_, headers) => {
    expect((await send("POST", "/sign-in", headers)).seen).toEqual(refused(415));
  });
});

test.each([
  ["POST", "/sign-in", typed("application/x-www-form-urlencoded")],
  ["POST", "/sign-in", typed("application/x-www-form-urlencoded;charset=UTF-8")],
  ["POST", "/sign-in", typed("multipart/form-data; boundary=----x")],
  ["GET", "/vacancies?q=100%25%20caf%C3%A9", {}],
  ["GET", "/vacancies?q=%", {}],
])("%s %s goes through as it is", async (method, url, headers) => {
  expect((await send(method, url, headers)).seen).toEqual({ method, url });
});

describe("a page", () => {
  const cacheOf = async (path: string, cookie?: string) =>
    (await send("GET", path, cookie ? { cookie } : {})).headers["cache-control"];

  test("that somebody signed in reads is stored nowhere, with either name of the cookie", async () => {
    expect(await cacheOf("/employer", "front-door.session_token=a.b")).toBe("no-store");
    expect(await cacheOf("/vacancies", "x=1; __Secure-front-door.session_token=a.b")).toBe("no-store");
  });

  test.each(["/saved-searches/abc", "/consent/abc", "/work/abc", "/consent/abc.data", "/sign-in/link/abc"])(
    "%s is stored nowhere",
    async (path) => {
      expect(await cacheOf(path)).toBe("no-store");
    },
  );

  test.each(["/vacancies/feed.rss", "/vacancies/feed.json", "/sitemap.xml", "/robots.txt"])(
    "%s says for itself how long it may be kept",
    async (path) => {
      expect(await cacheOf(path)).toBeUndefined();
    },
  );

  test("for anyone is asked for anew, and shared with nobody", async () => {
    expect(await cacheOf("/vacancies")).toBe("private, no-cache");
  });
});

test("a log keeps no key of a link", () => {
  expect(sayablePath("/consent/secret")).toBe("/consent/…");
  expect(sayablePath("/consent/secret/withdrawal")).toBe("/consent/…");
  expect(sayablePath("/work/secret")).toBe("/work/…");
  expect(sayablePath("/sign-in/link/secret.data")).toBe("/sign-in/link/…");
  expect(sayablePath("/alerts/stop/secret")).toBe("/alerts/stop/…");
  expect(sayablePath("/saved-searches/secret")).toBe("/saved-searches/…");
  expect(sayablePath("/saved-searches/confirm/secret")).toBe("/saved-searches/confirm/…");
  expect(sayablePath("/saved-searches/stop/secret")).toBe("/saved-searches/stop/…");
  expect(sayablePath("/saved-searches/new")).toBe("/saved-searches/new");
  expect(sayablePath("/sign-in/sent")).toBe("/sign-in/sent");
});
