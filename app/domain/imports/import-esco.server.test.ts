import "~/platform/test/database";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { ESCO_FILES } from "../taxonomy/esco";
import { findTaxonomy } from "../taxonomy/find-taxonomy.server";
import { loadOurTaxonomy } from "../taxonomy/load-taxonomy.server";
import { importEsco } from "./import-esco.server";

const { folder, remove } = temporaryFolder();
beforeAll(loadOurTaxonomy);
afterAll(remove);

const quietly = () => {};
const load = () => asActor(system("test"), (tx) => tx.taxonomyLoad.findUnique({ where: { id: 1 } }));
const counts = () =>
  asActor(system("test"), async (tx) => [
    await tx.skill.count(),
    await tx.occupation.count(),
    await tx.occupationSkill.count(),
  ]);

test("a download without a skill or an occupation in it is refused, and the taxonomy stays", async () => {
  const before = await load();
  const headers: Record<keyof typeof ESCO_FILES, string> = {
    groups: "conceptType,conceptUri,code,preferredLabel",
    skills: "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels",
    occupations: "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels",
    needs: "occupationUri,relationType,skillType,skillUri",
  };
  for (const [what, name] of Object.entries(ESCO_FILES))
    writeFileSync(join(folder, name), `${headers[what as keyof typeof ESCO_FILES]}\n`);
  expect(await importEsco(folder, quietly)).toMatchObject({ ok: false, problem: "invalid" });
  expect(await load()).toEqual(before);
});

const real = "../shared/data/esco-v1.1.1";

describe.skipIf(!existsSync(real))("the ESCO download of ../shared/data/esco-v1.1.1", () => {
  test("stopped while it is written, it leaves the taxonomy that was there", async () => {
    const [before, held] = [await load(), await counts()];
    const stop = new AbortController();
    const cut = importEsco(
      real,
      (what, done) => {
        if (what === "Writing" && done > 4_000) stop.abort();
      },
      stop.signal,
    );
    await expect(cut).rejects.toMatchObject({ name: "AbortError" });
    expect(await load()).toEqual(before);
    expect(await counts()).toEqual(held);
    expect((await findTaxonomy()).label("kitchen-assistant")).toBe("Kitchen assistant");
  }, 60_000);

  test("takes the place of ours whole, and is asked at once", async () => {
    const read = await importEsco(real, quietly);
    expect(read).toMatchObject({ ok: true, value: { skills: 13_896, occupations: 3_007, needs: 123_788 } });
    expect(await counts()).toEqual([13_896, 3_007, 123_788]);
    expect(await load()).toMatchObject({ source: "ESCO" });
    const taxonomy = await findTaxonomy();
    const nurse = taxonomy.allOccupations.find(({ label }) => label === "nurse responsible for general care");
    expect(taxonomy.skillsOf(nurse?.id ?? "").essential.length).toBeGreaterThan(20);
  }, 90_000);
});
