import "~/platform/test/secret";
import "~/platform/test/database";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { access } from "~/domain/permissions/access";
import { requireActor } from "./require-actor.server";
import type { KeptForm } from "./signed-out.server";
import { SignedOutPage } from "./signed-out-page";

const here = "http://front-door.test/partner/employers/7/approach";
const handle = access("approach.create");

/** What a form gets for an answer whose sender is not signed in. */
async function sent(body: BodyInit, headers: Record<string, string> = {}): Promise<KeptForm> {
  const asked = requireActor(new Request(here, { method: "POST", body, headers }), handle);
  const refusal: unknown = await asked.catch((thrown: unknown) => thrown);
  if (!(refusal instanceof Response)) throw new Error("it was taken");
  expect(refusal.status).toBe(401);
  return refusal.json();
}

const typed: [string, string][] = [
  ["why", "Two lines,\nand <b>“these”</b>"],
  ["day", "25"],
  ["site", "one"],
  ["site", "two"],
];

describe("a form whose sender has been signed out meanwhile", () => {
  test("is kept as it was typed, in a page that sends it again to where it was going", async () => {
    const form = await sent(new URLSearchParams(typed), { referer: `${here}?from=list` });
    expect(form.fields).toEqual(typed);
    const page = renderToStaticMarkup(<SignedOutPage form={form} />);
    expect(page).toContain('action="/partner/employers/7/approach"');
    expect(page).toContain('href="/sign-in?next=%2Fpartner%2Femployers%2F7%2Fapproach%3Ffrom%3Dlist"');
    expect(page).toContain('name="why" value="Two lines,\nand &lt;b&gt;“these”&lt;/b&gt;"');
    expect(page.match(/name="site"/g)).toHaveLength(2);
  });

  test("leads back to no other site, whatever page it says that it was on", async () => {
    const form = await sent(new URLSearchParams(typed), { referer: "https://elsewhere.example//elsewhere" });
    const page = renderToStaticMarkup(<SignedOutPage form={form} />);
    expect(page).toContain('href="/sign-in?next=%2Fpartner%2Femployers%2F7%2Fapproach"');
  });

  test("asks for a file again, which it did not read", async () => {
    const upload = new FormData();
    upload.append("file", new File(["a,b"], "sites.csv"));
    const form = await sent(upload);
    expect(form).toMatchObject({ fields: [], hadFile: true });
    const page = renderToStaticMarkup(<SignedOutPage form={form} />);
    expect(page).toContain("choose your file again");
    expect(page).not.toContain("Send it again");
  });
});
