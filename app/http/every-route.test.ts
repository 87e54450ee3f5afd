import "~/platform/test/secret";
import "~/platform/test/database";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, test } from "vitest";
import type { Access } from "~/domain/permissions/access";
import { can, openToAnyone, permissions } from "~/domain/permissions/permissions";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { paths } from "~/paths";
import type { OrganisationKind, PersonActor } from "~/platform/actor";
import routes from "~/routes";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { sessionOf } from "./test/session-of";

type RouteModule = { handle?: Access; loader?: LoaderFunction; action?: ActionFunction; default?: unknown };

const kinds = ["employer", "brokerage", "hub", "board", "partner", "operator"] as const;
const entries = routes as RouteConfigEntry[];
const load = (file: string): Promise<RouteModule> => import(resolve("app", file));
const modules = new Map(
  await Promise.all(entries.map(async ({ file }) => [file, await load(file)] as const)),
);
const visitors = new Map<OrganisationKind, PersonActor>();

beforeAll(async () => {
  await loadOurTaxonomy();
  const where = { boroughCode: "E09000025", hubSlug: "local-london", boardSlug: "hospitality" };
  for (const kind of kinds) {
    visitors.set(kind, await memberOf(await organisation(kind, where)));
  }
});

/** What a loader or an action answers: a page's data, or the response that it returned or threw. */
async function answer(file: string, verb: "loader" | "action", cookie = ""): Promise<Response | undefined> {
  const run = modules.get(file)?.[verb];
  const { path = "" } = entries.find((entry) => entry.file === file) ?? {};
  const params = Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => [name, "none"]));
  const post = verb === "action" ? { method: "POST", body: new URLSearchParams() } : {};
  const request = new Request(`http://front-door.test/${path}`, {
    headers: cookie ? { cookie } : {},
    ...post,
  });
  try {
    const said = await run?.({ request, params, context: { nonce: "", address: "192.0.2.1" } });
    return said instanceof Response ? said : undefined;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const sentToSignIn = (response: Response | undefined) =>
  response?.status === 302 && /^\/sign-in(\?|$)/.test(response.headers.get("location") ?? "");

/** A form of somebody signed out is not lost: it is kept for them to send again. */
const keptForLater = (response: Response | undefined) => response?.status === 401;

const verbsOf = (file: string) => (["loader", "action"] as const).filter((verb) => modules.get(file)?.[verb]);
const permissionOf = (file: string) => modules.get(file)?.handle?.permission ?? "service.watch";
const files = [...modules.keys()];
/** Those of employers' own systems, which come with a key and are sent to no sign-in. */
const byKey = files.filter((file) => file.startsWith("routes/api/") && !openToAnyone(permissionOf(file)));
const closed = files
  .filter((file) => !openToAnyone(permissionOf(file)) && !byKey.includes(file))
  .flatMap((file) => verbsOf(file).map((verb) => [file, verb] as const))
  // Whoever opens the address of signing out, signed in or not, is sent to the front page.
  .filter(([file, verb]) => !(file === "routes/public/sign-out.tsx" && verb === "loader"));

describe("every route", () => {
  test.each(files)("%s says who may use it and what it leaves in the audit trail", (file) => {
    const { handle } = modules.get(file) ?? {};
    expect(Object.keys(permissions)).toContain(handle?.permission);
    for (const action of handle?.audits ?? [undefined]) expect(action).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });

  test("has its file in the area's folders, and no file that answers requests is left out", async () => {
    for (const file of files) expect(existsSync(resolve("app", file)), file).toBe(true);
    const found: string[] = [];
    for (const area of readdirSync("app/routes"))
      for (const name of readdirSync(join("app/routes", area), { recursive: true, encoding: "utf8" })) {
        const file = `routes/${area}/${name}`;
        if (!/\.tsx?$/.test(name) || /area\.ts$|\.test\.|\.server\./.test(name)) continue;
        const module = await load(file);
        if (module.handle ?? module.loader ?? module.action) found.push(file);
      }
    expect(found.sort()).toEqual(files.sort());
  });

  test("has an address of its own, and every address in paths.ts leads to one", () => {
    const patterns = entries.map(({ path = "" }) => path);
    expect(new Set(patterns).size).toBe(patterns.length);
    const known = patterns
      .filter((path) => path !== "*")
      .map((path) => new RegExp(`^/${path.replaceAll(".", "\\.").replace(/:\w+/g, "[^/]+")}$`));
    const lost = Object.entries(paths).filter(([, path]) => {
      const address = typeof path === "string" ? path : (path as (...ids: string[]) => string)("one", "two");
      return !known.some((pattern) => pattern.test(address));
    });
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});

describe("a route that takes a form", () => {
  const posted = files.filter((file) => verbsOf(file).includes("action"));
  /** Asked by a program, which reads what is refused as it stands. */
  const program = (file: string) => file.startsWith("routes/api/") || file.endsWith("-live.ts");
  test.each(posted.filter((file) => !program(file)))("%s says what it refuses in a page of ours", (file) => {
    expect(modules.get(file)?.default).toBeTypeOf("function");
  });
});

describe("a route that is not for anyone", () => {
  test.each(closed)("%s sends a %s's visitor who is not signed in to sign in", async (file, verb) => {
    const answered = await answer(file, verb);
    if (file === "routes/public/sign-out.tsx") expect(answered?.headers.get("location")).toBe(paths.home);
    else expect(verb === "action" ? keptForLater(answered) : sentToSignIn(answered)).toBe(true);
  });

  test.each(closed)("%s lets its %s be used by exactly those who may", async (file, verb) => {
    for (const [kind, actor] of visitors) {
      // A session for each: signing out ends one.
      const response = await answer(file, verb, await sessionOf(actor.id));
      const refused = response?.status === 403 && /role does not let you/.test(await response.clone().text());
      expect(refused, kind).toBe(!can(actor, permissionOf(file)));
      expect(sentToSignIn(response) || keptForLater(response), kind).toBe(false);
    }
  });
});

describe("a route for an employer's own system", () => {
  test.each(byKey)("%s answers nobody without a key, signed in or not", async (file) => {
    for (const verb of verbsOf(file)) {
      expect((await answer(file, verb))?.status).toBe(401);
      for (const actor of visitors.values())
        expect((await answer(file, verb, await sessionOf(actor.id)))?.status).toBe(401);
    }
  });
});

describe("a route for anyone", () => {
  const opened = files.filter((file) => openToAnyone(permissionOf(file)) && verbsOf(file).includes("loader"));
  test.each(opened)("%s asks nobody to sign in", async (file) => {
    expect(sentToSignIn(await answer(file, "loader"))).toBe(false);
  });
});
