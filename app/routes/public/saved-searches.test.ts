import "~/platform/test/secret";
import "~/platform/test/database";
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { beforeEach, describe, expect, test } from "vitest";
import { stopToken } from "~/domain/matching/saved-searches/links.server";
import {
  confirmed,
  confirmingToken,
  lettersTo,
  savedOf,
  savedWorld,
} from "~/domain/matching/saved-searches/test/saved-world";
import { action as confirm, loader as openConfirming } from "./saved-search-confirm";
import { action as save } from "./saved-search-new";
import { loader as openStop, action as stop } from "./saved-search-stop";

let visitors = 0;
const newVisitor = () => `192.0.2.${++visitors}`;

/** What an address answers, be it returned or thrown; a page's data as a response. */
async function ask(
  run: ActionFunction | LoaderFunction,
  { body, token = "", address = newVisitor() }: { body?: object; token?: string; address?: string },
) {
  const request = new Request("http://front-door.test/saved-searches", {
    ...(body ? { method: "POST", body: new URLSearchParams({ ...body }) } : {}),
  });
  try {
    const said = await run({ request, params: { token }, context: { nonce: "", address } });
    if (said instanceof Response) return said;
    const { data = said, init } = said as { data?: unknown; init?: ResponseInit };
    return Response.json(data, init ?? {});
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const typed = (over: object = {}) => ({
  email: "ada@people.example",
  frequency: "daily",
  query: "q=chef",
  ...over,
});

beforeEach(async () => {
  await savedWorld();
});

describe("saving a search", () => {
  test("answers the same to an address that is known and to one that is not", async () => {
    await confirmed("known@people.example", "q=chef");
    const answers = await Promise.all(
      ["known@people.example", "unknown@people.example"].map((email) =>
        ask(save, { body: typed({ email }) }),
      ),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toBe("/saved-searches/sent");
    }
  });

  test("writes to one address ten times a day at most, whoever asks, and answers the same", async () => {
    const email = "pestered@people.example";
    for (let asked = 0; asked < 12; asked++) {
      const answer = await ask(save, { body: typed({ email, query: `q=job${asked}` }) });
      expect(answer.headers.get("location")).toBe("/saved-searches/sent");
    }
    expect(await lettersTo(email)).toHaveLength(10);
    expect(await savedOf(email)).toHaveLength(10);
  });

  test("is refused in words to one that asks for too many, and keeps what was typed", async () => {
    const address = newVisitor();
    let answer = new Response();
    for (let asked = 0; asked < 21; asked++)
      answer = await ask(save, { body: typed({ email: `p${asked}@people.example` }), address });
    expect(answer.status).toBe(429);
    const reply = await answer.json();
    expect(reply.error[""][0]).toContain("Wait ten minutes");
    expect(reply.initialValue).toMatchObject({ email: "p20@people.example", query: "q=chef" });
    expect(await savedOf("p20@people.example")).toEqual([]);
  });

  test.each([
    [{ email: "" }, "email", "Enter your email address"],
    [{ email: "ada at home" }, "email", "Enter an email address in the right form, such as name@example.com"],
    [{ frequency: "hourly" }, "frequency", "Choose how often you want a letter"],
    [{ query: "place=Atlantis" }, "", "know"],
  ])("by a form with %j says so, and keeps nothing", async (wrong, field, words) => {
    const answer = await ask(save, { body: typed(wrong) });
    expect(answer.status).toBe(400);
    expect((await answer.json()).error[field][0]).toContain(words);
    expect(await savedOf("ada@people.example")).toEqual([]);
  });

  test("takes an address however it is written, and keeps one search of it", async () => {
    for (const email of ["Ada@People.Example", " ada@people.example "])
      await ask(save, { body: typed({ email }) });
    expect(await savedOf("ada@people.example")).toHaveLength(1);
  });
});

describe("a link in a letter", () => {
  test("asks before it confirms, confirms, and then leads to the search", async () => {
    await ask(save, { body: typed() });
    const token = await confirmingToken("ada@people.example");
    expect((await ask(openConfirming, { token })).status).toBe(200);
    expect(await savedOf("ada@people.example")).toMatchObject([{ confirmedAt: null }]);
    const answer = await ask(confirm, { token, body: {} });
    expect(answer.headers.get("location")).toMatch(/^\/saved-searches\/.+\?done=confirmed$/);
    expect((await ask(openConfirming, { token })).status).toBe(302);
  });

  test("stops by one post of a mail program, which follows no redirect", async () => {
    const token = stopToken(await confirmed("ada@people.example"));
    expect((await ask(openStop, { token })).status).toBe(200);
    expect(await savedOf("ada@people.example")).toMatchObject([{ stoppedAt: null }]);
    const answer = await ask(stop, { token, body: { "List-Unsubscribe": "One-Click" } });
    expect(answer.status).toBe(200);
    expect((await savedOf("ada@people.example"))[0]?.stoppedAt).not.toBeNull();
  });

  test.each([
    ["confirming", openConfirming, confirm],
    ["stopping", openStop, stop],
  ] as const)("for %s that somebody made up is not found, in words", async (_, open, post) => {
    for (const answer of [await ask(open, { token: "x.y" }), await ask(post, { token: "x.y", body: {} })]) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/^This link (confirms nothing|stops no letters)/);
    }
  });
});
