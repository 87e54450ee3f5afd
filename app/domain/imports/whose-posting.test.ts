import "~/platform/test/database";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { temporaryFolder } from "~/platform/test/temporary-folder";
import { organisation } from "~prisma/factories/organisation";
import { nameKey } from "../organisations/name-key";
import { importVacancies } from "./import-vacancies.server";
import { asLines, posting } from "./test/posting";

const { folder, remove } = temporaryFolder();
beforeAll(loadOurTaxonomy);
afterAll(remove);

/** Imports one posting of an employer. @returns whose vacancy it became */
async function importedFor(name: string) {
  const file = join(folder, `${nameKey(name)}.jsonl`);
  const identifier = { "@type": "PropertyValue", value: name };
  const hiringOrganization = { "@type": "Organization", name };
  writeFileSync(file, asLines(posting({ identifier, hiringOrganization })));
  expect(await importVacancies(file, { liveUntil: null })).toMatchObject({ created: 1, rejected: 0 });
  return asActor(system("test"), (tx) => tx.vacancy.findFirstOrThrow({ where: { sourceReference: name } }));
}

const registered = (name: string, verifiedAt: Date | null) =>
  organisation("employer", { name, nameKey: nameKey(name), verifiedAt });

test("a posting goes to the employer of its name that an operator has checked", async () => {
  const checked = await registered("Marsh Lane Bakery", new Date("2026-01-05T09:00:00Z"));
  expect((await importedFor("Marsh Lane Bakery")).organisationId).toBe(checked.id);
});

test("and never to somebody who only typed that name", async () => {
  const typed = await registered("Royal Wharf Hospital", null);
  expect((await importedFor("Royal Wharf Hospital")).organisationId).not.toBe(typed.id);
});
