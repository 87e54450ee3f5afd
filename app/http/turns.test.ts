import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express, { type Response } from "express";
import { afterEach, describe, expect, test } from "vitest";
import { until } from "~/platform/test/until";
import { inTurn } from "./turns.server";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server of two turns, whose pages are answered when the test says so. */
async function served(patience = 20_000) {
  const making: { path: string; response: Response }[] = [];
  const app = express().use(inTurn(2, patience));
  app.all("*", (request, response) => making.push({ path: request.path, response }));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const being = (paths: string[]) =>
    until(`made: ${paths}`, () => making.map(({ path }) => path).join() === paths.join());
  const visitors = () => new Promise<number>((done) => server.getConnections((_, count) => done(count)));
  return { ask, making, being, visitors };
}

describe("pages asked for by a crowd", () => {
  test("are made two at once here, and the next when one is done, in the order in which they came", async () => {
    const { ask, making, being } = await served();
    void ask("/1").catch(() => {});
    await being(["/1"]);
    void ask("/2").catch(() => {});
    await being(["/1", "/2"]);
    const third = ask("/3");
    // What is posted does not wait, and by the time that it is there the third page has come too.
    void ask("/posted", { method: "POST" }).catch(() => {});
    await being(["/1", "/2", "/posted"]);
    making[0]?.response.end("done");
    await being(["/1", "/2", "/posted", "/3"]);
    making[3]?.response.end("done");
    expect((await third).status).toBe(200);
  });

  test("that wait too long are told when to come back, and are not made afterwards", async () => {
    const { ask, making, being } = await served(50);
    void ask("/1").catch(() => {});
    void ask("/2").catch(() => {});
    await until("both are made", () => making.length === 2);
    const late = await ask("/3");
    expect(late.status).toBe(503);
    expect(late.headers.get("retry-after")).toBe("30");
    expect(await late.text()).toMatch(/Wait a minute/);
    for (const { response } of making.splice(0)) response.end("done");
    void ask("/4").catch(() => {});
    await being(["/4"]);
  });

  test("and given up before their turn leave it to the next", async () => {
    const { ask, making, being, visitors } = await served();
    void ask("/1").catch(() => {});
    await being(["/1"]);
    void ask("/2").catch(() => {});
    await being(["/1", "/2"]);
    const impatient = new AbortController();
    const gone = ask("/3", { signal: impatient.signal }).catch(() => "gone");
    const fourth = ask("/4");
    await until("all have come", async () => (await visitors()) === 4);
    impatient.abort();
    expect(await gone).toBe("gone");
    await until("one has left", async () => (await visitors()) === 3);
    making[0]?.response.end("done");
    await being(["/1", "/2", "/4"]);
    making[2]?.response.end("done");
    expect((await fourth).status).toBe(200);
  });
});
