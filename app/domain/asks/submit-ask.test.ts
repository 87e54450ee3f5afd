import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { aSite } from "~prisma/factories/site";
import { findAsk } from "./find-ask.server";
import type { AskGiven } from "./forms";
import { submitAsk } from "./submit-ask.server";
import { tellAskSubmitted } from "./tell-ask-submitted.server";

const west = { postcode: "W3 6RE", outcode: "W3", boroughCode: "E09000009", hubSlug: "west" };

type World = Awaited<ReturnType<typeof world>>;
async function world() {
  const one = await anEmployer({ name: "Kiln Lane Bakers" });
  const other = await aSite(one.employer, { name: "Acton", ...west });
  return { ...one, other };
}

const all = (siteIds: string[]): AskGiven => ({
  askId: randomUUID(),
  needs: ["hire", "experience", "inclusion"],
  jobs: ["Baker", "Driver"],
  experience: "A week in our bakery",
  pupils: 2,
  siteIds,
});

describe("one ask", () => {
  let at: World;
  beforeAll(async () => {
    at = await world();
  });

  test("becomes a vacancy a job for all its sites and an offer a site, each with its borough or hub, and a letter says so once", async () => {
    const given = all([at.site.id, at.other.id]);
    const asked = await submitAsk(at.actor, given);
    expect(asked).toMatchObject({ ok: true, value: { id: given.askId } });
    await tellAskSubmitted(given.askId);
    await tellAskSubmitted(given.askId);
    const found = await findAsk(at.actor, given.askId);
    if (!found.ok) throw new Error("It is theirs to see.");
    const { reference, vacancies, offers, needs } = found.value;
    expect(reference).toMatch(/^FDA-\d{4}$/);
    expect(vacancies.map(({ title, boroughs }) => [title, boroughs])).toEqual([
      ["Baker", ["Waltham Forest", "Ealing"]],
      ["Driver", ["Waltham Forest", "Ealing"]],
    ]);
    expect(new Set(offers.map(({ siteName, hubName }) => `${siteName}: ${hubName}`))).toEqual(
      new Set([`${at.site.name}: Local London Careers Hub`, "Acton: West London Careers Hub"]),
    );
    expect(needs).toContain("inclusion");
    const letters = await asActor(system("test"), (tx) =>
      tx.letter.findMany({ where: { name: "ask-submitted", to: at.actor.email } }),
    );
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters[0]?.props)).toContain("the teams of Waltham Forest, Ealing");
  });

  test("sent twice at once is one, with one set of drafts", async () => {
    const given = all([at.site.id]);
    const [one, two] = await Promise.all([submitAsk(at.actor, given), submitAsk({ ...at.actor }, given)]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    const found = await findAsk(at.actor, given.askId);
    expect(found.ok && [found.value.vacancies.length, found.value.offers.length]).toEqual([2, 1]);
  });

  test("is refused for another employer's site, a closed one, and by somebody who only reads", async () => {
    const stranger = await anEmployer();
    const beside = { ok: false, problem: "invalid", field: "siteIds" };
    expect(await submitAsk(stranger.actor, all([at.site.id]))).toMatchObject(beside);
    const closed = await aSite(at.employer, { name: "Closed", closedAt: new Date("2026-01-01T00:00:00Z") });
    expect(await submitAsk(at.actor, all([at.site.id, closed.id]))).toMatchObject(beside);
    const viewer = {
      ...at.actor,
      standings: at.actor.standings.map((standing) => ({ ...standing, role: "viewer" as const })),
    };
    expect(await submitAsk(viewer, all([at.site.id]))).toMatchObject(beside);
  });

  test("for sites of two employers is refused, and where no hub serves a site, says so", async () => {
    const second = await anEmployer();
    const both = { ...at.actor, standings: [...at.actor.standings, ...second.actor.standings] };
    expect(await submitAsk(both, all([at.site.id, second.site.id]))).toMatchObject({ field: "siteIds" });
    const far = await aSite(at.employer, { name: "Far", boroughCode: null, hubSlug: null });
    const pupilsOnly: AskGiven = { ...all([far.id]), needs: ["experience"] };
    expect(await submitAsk(at.actor, pupilsOnly)).toMatchObject({ ok: false, field: "siteIds" });
  });

  test("is seen by its employer alone", async () => {
    const given = all([at.site.id]);
    await submitAsk(at.actor, given);
    const stranger = await anEmployer();
    expect(await findAsk(stranger.actor, given.askId)).toMatchObject({ ok: false, problem: "not-found" });
  });
});
