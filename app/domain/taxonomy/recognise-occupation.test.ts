import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ourTaxonomy } from "./ours/taxonomy";
import { buildRecogniser } from "./recognise";
import { rankOccupations, recogniseOccupation } from "./recognise-occupation";

const known = { occupations: buildRecogniser(ourTaxonomy.occupations, { verbs: false }) };
const idOf = (title: string) => recogniseOccupation(known, { title })?.id;

describe("recogniseOccupation", () => {
  it.each([
    ["Healthcare Assistant", "healthcare-assistant"],
    ["Band 5 Staff Nurse - Rainbow Ward", "staff-nurse"],
    ["Band 5 Staff Nurse - ITU", "critical-care-nurse"],
    ["Bank Band 6/7 Speech & Language Therapist (part time)", "speech-and-language-therapist"],
    ["Nurse (Mental Health)", "mental-health-nurse"],
    ["Registered Mental Health Nurse (RMN) with £3,000 Welcome Bonus", "mental-health-nurse"],
    ["Locum Consultant in Geriatric Medicine", "hospital-consultant"],
    ["Clinical/Counselling Psychologist - 12 month FTC", "clinical-psychologist"],
    ["Ward Clerk - Band 2", "ward-clerk"],
    ["Care Co-ordinator", "care-coordinator"],
    ["Porter", "hospital-porter"],
    ["Kitchen Porter | Shoreditch | £12.50 per hour", "kitchen-porter"],
    ["Trainee Chef – Immediate start", "commis-chef"],
    ["Senior Software Engineer, London", "software-developer"],
    ["HGV Class 2 Driver", "hgv-driver"],
    ["Warehouse Operatives x 10", "warehouse-operative"],
    ["Door Supervisor (SIA)", "door-supervisor"],
    ["Housing Officer", "housing-officer"],
    ["Poidatry Assistant", "therapy-assistant"],
    ["IT Manager", "it-manager"],
    ["Heat pump engineer", "heat-pump-installer"],
    ["3D Artist", "visual-effects-artist"],
    ["Head of Podiatry 8a Podiatrist", "podiatrist"],
  ])("takes %s for %s", (title, id) => {
    expect(idOf(title)).toBe(id);
  });

  it("is surer of a title that is a name than of one that contains it", () => {
    const sure = (title: string) => recogniseOccupation(known, { title })?.confidence ?? 0;
    expect(sure("Barista")).toBeGreaterThan(sure("Barista for our busy riverside kiosk"));
    expect(sure("Barista")).toBeGreaterThan(0.8);
  });

  it("says the words that told it and where they were", () => {
    expect(recogniseOccupation(known, { title: "Lead Barista - Soho" })).toMatchObject({
      id: "barista",
      phrase: "Barista",
      from: "title",
    });
  });

  it("asks the category when the title says nothing, and the text last", () => {
    const title = "Join our wonderful family";
    expect(recogniseOccupation(known, { title })).toBeUndefined();
    expect(recogniseOccupation(known, { title, occupationalCategory: ["Florists"] })).toMatchObject({
      id: "florist",
      from: "category",
    });
    const description =
      "We need a care assistant in Barnet. As a care assistant you help our residents every day.";
    const fromText = recogniseOccupation(known, { title, description });
    expect(fromText).toMatchObject({ id: "care-worker", from: "text" });
    expect(fromText?.confidence).toBeLessThan(0.5);
  });

  it("offers the other readings of a double title", () => {
    const ids = rankOccupations(known, { title: "Occupational Therapist/Care Coordinator" }).map(
      ({ id }) => id,
    );
    expect(ids).toContain("occupational-therapist");
    expect(ids).toContain("care-coordinator");
  });

  it("does not guess a trade from rank alone", () => {
    for (const title of ["Senior Manager", "Team Leader", "Apprentice", "Band 5", "", "£30,000", "…"]) {
      expect(idOf(title)).toBeUndefined();
    }
  });

  it("never throws; gives at most five, best first, each once", () => {
    const title = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.lorem({ maxCount: 6 }));
    fc.assert(
      fc.property(title, title, (one, other) => {
        const found = rankOccupations(known, {
          title: one,
          description: other,
          occupationalCategory: [other],
        });
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const sure = found.map(({ confidence }) => confidence);
        expect(sure).toEqual([...sure].sort((a, b) => b - a));
      }),
    );
  });
});

const POSTINGS = "../shared/data/jobpostings/nhs-london.jsonl";

describe.skipIf(!existsSync(POSTINGS))("1,293 real adverts (needs ../shared/data/jobpostings)", () => {
  const adverts = existsSync(POSTINGS)
    ? readFileSync(POSTINGS, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { title: string; description: string })
        .map(({ title, description }) => ({ title: plain(title), description: plain(description) }))
    : [];
  const share = (those: unknown[]) => those.length / adverts.length;

  it("yield an occupation from the title in nineteen of twenty", () => {
    const read = adverts.filter(
      (advert) => (recogniseOccupation(known, { title: advert.title })?.confidence ?? 0) > 0.5,
    );
    expect(adverts).toHaveLength(1293);
    expect(share(read)).toBeGreaterThan(0.95);
  });

  it("yield three skills or more in nine of ten", () => {
    const skills = buildRecogniser(ourTaxonomy.skills);
    const read = adverts.filter(
      ({ title, description }) => skills.findIn(`${title}\n${description}`).length >= 3,
    );
    expect(share(read)).toBeGreaterThan(0.9);
  });
});

// Enough of HTML for these files; the importer has the whole of it.
function plain(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
  const once = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return once(once(html)).replace(/<[^>]*>/g, "\n");
}
