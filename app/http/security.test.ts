import "~/platform/test/database";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, describe, expect, test } from "vitest";
import { giveNonce, limitedPosts, sameOriginPosts, secureHeaders, smallBodies } from "./security.server";

const app = express();
app.use(giveNonce, secureHeaders, sameOriginPosts, smallBodies, limitedPosts);
// What a route would see: a refusal arrives as a page to show, anything else as it was sent.
app.all("*", (request, response) => response.json({ method: request.method, url: request.url }));
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const host = `127.0.0.1:${port}`;

afterAll(() => new Promise<void>((done) => server.close(() => done())));

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** A request with the very headers given: `fetch` would not let a test say where it comes from. */
const send = ({ method = "POST", path = "/employer", headers = {}, body = "a=1" }: Sent) =>
  new Promise<{ seen: { method: string; url: string }; headers: Record<string, unknown> }>((done, fail) => {
    const request = httpRequest({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => done({ seen: JSON.parse(text), headers: response.headers }));
    });
    request.on("error", fail);
    if (method !== "GET") request.write(body);
    request.end();
  });
const length = (body: string) => ({ "content-length": String(Buffer.byteLength(body)) });
const small = length("a=1");

const through = { method: "POST", url: "/employer" };
const refused = (status: number) => ({ method: "GET", url: `/refused/${status}` });

describe("a post", () => {
  test.each([
    ["that the browser says is from here", { "sec-fetch-site": "same-origin" }],
    ["that somebody started themselves", { "sec-fetch-site": "none" }],
    ["whose origin is this host", { origin: `http://${host}` }],
    ["of a program, which says neither", {}],
  ])("%s goes through", async (_, headers) => {
    expect((await send({ headers: { ...small, ...headers } })).seen).toEqual(through);
  });

  test.each([
    ["of another site", { "sec-fetch-site": "cross-site" }],
    [
      "of another site, though it claims this origin",
      { "sec-fetch-site": "cross-site", origin: `http://${host}` },
    ],
    ["of a sister site", { "sec-fetch-site": "same-site" }],
    ["whose origin is another host", { origin: "https://elsewhere.example" }],
    ["whose origin is another port of this host", { origin: "http://127.0.0.1:1" }],
    ["whose origin is hidden", { origin: "null" }],
    ["whose origin only begins like ours", { origin: `http://${host}.elsewhere.example` }],
  ])("%s is refused, and never reaches its route", async (_, headers) => {
    expect((await send({ headers: { ...small, ...headers } })).seen).toEqual(refused(403));
  });

  test("of 256 KB goes through, and a byte more is refused", async () => {
    const most = "a".repeat(256 * 1024);
    expect((await send({ headers: length(most), body: most })).seen).toEqual(through);
    expect((await send({ headers: length(`${most}a`), body: `${most}a` })).seen).toEqual(refused(413));
  });

  test.each([
    ["a file of candidates", "/brokerage/candidates/upload", 11],
    ["a CV", "/brokerage/candidates/018f/cv", 6],
  ])("of %s a little over its own limit reaches the form that says so", async (_, path, megabytes) => {
    const body = "a".repeat(megabytes * 1024 * 1024);
    expect((await send({ path, headers: length(body), body })).seen.url).toBe(path);
    const beside = `${path}/other`;
    expect((await send({ path: beside, headers: length(body), body })).seen).toEqual(refused(413));
  });

  test("that hides its size is refused", async () => {
    expect((await send({ headers: { "transfer-encoding": "chunked" } })).seen).toEqual(refused(413));
  });

  test("by one address is taken 300 times in a minute, and then refused", async () => {
    const seen: string[] = [];
    for (let i = 0; i < 310; i++) seen.push((await send({ headers: small })).seen.url);
    expect(seen.at(-1)).toBe("/refused/429");
    expect(seen.lastIndexOf("/employer")).toBeLessThan(300);
  });
});

describe("a page", () => {
  test("may be asked for from anywhere, however often", async () => {
    const from = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" };
    expect((await send({ method: "GET", headers: from })).seen).toEqual({ method: "GET", url: "/employer" });
  });

  test("lets its own scripts run by a nonce that is new each time, and no others", async () => {
    const policies = await Promise.all([send({ method: "GET" }), send({ method: "GET" })]);
    const [one, other] = policies.map(({ headers }) => String(headers["content-security-policy"]));
    const nonceIn = (policy = "") => /script-src 'self' 'nonce-([\w+/]{22}==)'/.exec(policy)?.[1];
    expect(nonceIn(one)).toBeDefined();
    expect(nonceIn(one)).not.toBe(nonceIn(other));
    expect(one).toContain("frame-ancestors 'none'");
    expect(one).toContain("form-action 'self'");
    expect(one).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("says that it is what it says it is, and tells other sites nothing", async () => {
    const { headers } = await send({ method: "GET" });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
  });
});
