import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { ourTaxonomy } from "~/domain/taxonomy/ours/taxonomy";
import { exampleForm, exampleKnowledge } from "./example-form";
import { vacancyForm } from "./forms";
import { offeredSkills, withOffered } from "./offered-skills";
import { vacancyColumns } from "./vacancy-columns";

const knows = prepareTaxonomy(ourTaxonomy, "test");
const form = vacancyForm(exampleKnowledge);
const columns = (given: object) => vacancyColumns(form.parse({ ...exampleForm, ...given }), knows);

describe("the skills that an advert mentions", () => {
  it("are offered where the form does not list them, and not where the work asks for none", () => {
    const description = "You wash up, take payments and help customers. We train you in food hygiene.";
    const offers = offeredSkills({ description, essential: "customer service" }, knows);
    expect(offers.map(({ id, from }) => [id, from])).toEqual([
      ["dish-washing", "wash up"],
      ["cash-handling", "take payments"],
    ]);
  });

  it("join the list that was chosen for them, licences as conditions", () => {
    const offered = {
      "cash-handling": "essential",
      "sia-licence": "essential",
      cleaning: "desirable",
      baking: "no",
    };
    const asked = columns({ essential: "", desirable: "", offered });
    expect(asked).toMatchObject({
      essentialSkills: ["cash-handling"],
      licences: ["sia-licence"],
      desirableSkills: ["cleaning"],
      otherSkills: [],
    });
  });

  it("change nothing where their id is unknown or nobody chose", () => {
    const listed = { essential: ["a"], desirable: ["b"] };
    expect(withOffered(listed, { none: "essential", "no such skill": "desirable" }, knows)).toEqual(listed);
    expect(form.parse(exampleForm).offered).toEqual({});
  });

  it("are refused where they make a list too long, and where the answer is none of ours", () => {
    const essential = knows.allSkills.slice(0, 20).map(({ label }) => label);
    const refused = form.safeParse({
      ...exampleForm,
      essential: essential.join("\n"),
      offered: { "cash-handling": "essential" },
    });
    expect(refused.error?.issues.map(({ path }) => path[0])).toEqual(["essential"]);
    expect(form.safeParse({ ...exampleForm, offered: { "cash-handling": "maybe" } }).success).toBe(false);
  });
});
