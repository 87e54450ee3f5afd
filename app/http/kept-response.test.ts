import { describe, expect, test } from "vitest";
import { keptResponse } from "./kept-response.server";

const changed = new Date("2026-11-22T10:00:00.700Z");
const ask = (headers: Record<string, string> = {}, body = "news") =>
  keptResponse(new Request("https://frontdoor.example/feed", { headers }), {
    body,
    type: "text/plain",
    changed,
    seconds: 300,
  });
const tag = ask().headers.get("etag") ?? "";

describe("what may be kept", () => {
  test("says its tag, when it changed and for how long to keep it", async () => {
    const response = ask();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("news");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=300",
      "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT",
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    });
  });

  test.each([
    { "if-none-match": tag },
    { "if-none-match": tag.replace("W/", "") },
    { "if-none-match": `"another", ${tag}` },
    { "if-none-match": "*" },
    { "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
    { "if-none-match": tag, "if-modified-since": "Sun, 22 Nov 2020 10:00:00 GMT" },
  ])("is not said again to who has it: %j", async (headers) => {
    const response = ask(headers as Record<string, string>);
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
    expect(response.headers.get("etag")).toBe(tag);
  });

  test.each([
    { "if-none-match": '"another"' },
    { "if-modified-since": "Sun, 22 Nov 2026 09:59:59 GMT" },
    { "if-modified-since": "yesterday" },
    { "if-none-match": '"another"', "if-modified-since": "Sun, 22 Nov 2026 10:00:00 GMT" },
  ])("is said in full to who has another: %j", (headers) => {
    expect(ask(headers as Record<string, string>).status).toBe(200);
  });

  test("has another tag once it says something else", () => {
    expect(ask({ "if-none-match": tag }, "other news").status).toBe(200);
  });
});
