import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Actor, anyone, type OrganisationKind, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { answerGuide } from "./answer-guide.server";
import { findGuideStandings } from "./find-answers.server";
import { GuideAnswer, LONGEST_WORDS } from "./forms";

const slug = "care-leavers";
const kept = (id: string) =>
  asActor(system("test"), (tx) => tx.guidanceAnswer.findMany({ where: { id }, omit: { createdAt: true } }));
const trail = (action: string) =>
  asActor(system("test"), (tx) => tx.auditEntry.count({ where: { action, subject: slug } }));
const standing = async (actor: Actor, of: string) =>
  (await findGuideStandings(actor)).find((guide) => guide.slug === of);

describe("an answer about a guide", () => {
  test("is kept with nothing of whoever gave it", async () => {
    const id = randomUUID();
    expect(await answerGuide(slug, { answerId: id, useful: false })).toMatchObject({ ok: true });
    expect(await kept(id)).toEqual([{ id, slug, useful: false, words: null }]);
    const [entry] = await asActor(system("test"), (tx) =>
      tx.auditEntry.findMany({ where: { action: "guide.answered" }, orderBy: { id: "desc" }, take: 1 }),
    );
    expect(entry).toMatchObject({ actorKind: "anyone", actorId: null, organisationId: null, subject: slug });
  });

  test("takes words afterwards, the first of them and no others", async () => {
    const id = randomUUID();
    await answerGuide(slug, { answerId: id, useful: false });
    await answerGuide(slug, { answerId: id, useful: false, words: "Whom do I ring?" });
    await answerGuide(slug, { answerId: id, useful: true, words: "Something else" });
    expect(await kept(id)).toEqual([{ id, slug, useful: false, words: "Whom do I ring?" }]);
  });

  test("about a guide that there is not is refused in words, and kept nowhere", async () => {
    const id = randomUUID();
    expect(await answerGuide("no-such-guide", { answerId: id, useful: true })).toMatchObject({
      ok: false,
      problem: "not-found",
      message: expect.stringContaining("no guide"),
    });
    expect(await kept(id)).toEqual([]);
  });

  test("sent several times at once counts once", async () => {
    const id = randomUUID();
    const before = { answered: await trail("guide.answered"), explained: await trail("guide.explained") };
    const words = ["One", "Two", "Three"];
    await Promise.all(words.map((said) => answerGuide(slug, { answerId: id, useful: true, words: said })));
    const rows = await kept(id);
    expect(rows).toHaveLength(1);
    expect(words).toContain(rows[0]?.words);
    expect(await trail("guide.answered")).toBe(before.answered + 1);
    expect(await trail("guide.explained")).toBe(before.explained + 1);
  });

  test("never lends its words to an answer about another guide", async () => {
    const id = randomUUID();
    await answerGuide(slug, { answerId: id, useful: true });
    await answerGuide("over-50s", { answerId: id, useful: true, words: "Elsewhere" });
    expect(await kept(id)).toEqual([{ id, slug, useful: true, words: null }]);
  });
});

describe("what was answered", () => {
  test("is the operator's to read: counts, and the latest three words", async () => {
    const operator = await memberOf(await organisation("operator"));
    const about = "english-for-work";
    for (const words of ["first", "second", "third", "fourth"])
      await answerGuide(about, { answerId: randomUUID(), useful: false, words });
    await answerGuide(about, { answerId: randomUUID(), useful: true });
    const found = await standing(operator, about);
    expect(found).toMatchObject({ useful: 1, notUseful: 4 });
    expect(found?.words.map(({ words }) => words)).toEqual(["fourth", "third", "second"]);
    expect(await standing(operator, "flexible-hours")).toMatchObject({ useful: 0, notUseful: 0, words: [] });
  });

  test("comes in the order of need: the guide that most found of no use is first", async () => {
    const operator = await memberOf(await organisation("operator"));
    const need = (await findGuideStandings(operator)).map(({ notUseful }) => notUseful);
    expect(need).toHaveLength(24);
    expect(need).toEqual([...need].sort((a, b) => b - a));
  });

  test.each<OrganisationKind>(["employer", "brokerage", "hub", "board", "partner"])(
    "is hidden from somebody of an organisation of kind %s",
    async (kind) => {
      await answerGuide(slug, { answerId: randomUUID(), useful: true, words: "Hidden" });
      const other = await memberOf(await organisation(kind));
      expect(await asActor(other, (tx) => tx.guidanceAnswer.count())).toBe(0);
      expect(await standing(other, slug)).toMatchObject({ useful: 0, words: [] });
    },
  );

  test("is nobody's to change or to take away, the operator's neither", async () => {
    const id = randomUUID();
    await answerGuide(slug, { answerId: id, useful: true });
    const operator = await memberOf(await organisation("operator"));
    for (const actor of [anyone, operator])
      await asActor(actor, async (tx) => {
        expect(await tx.guidanceAnswer.updateMany({ where: { id }, data: { useful: false } })).toEqual({
          count: 0,
        });
        expect(await tx.guidanceAnswer.deleteMany({ where: { id } })).toEqual({ count: 0 });
      });
    expect(await kept(id)).toMatchObject([{ useful: true }]);
  });
});

describe("the form of an answer", () => {
  const answerId = randomUUID();
  test("needs a choice, and an answer's id of the page's making", () => {
    expect(GuideAnswer.safeParse({ answerId, useful: "yes" }).data).toMatchObject({ useful: true });
    expect(GuideAnswer.safeParse({ answerId, useful: "maybe" }).success).toBe(false);
    expect(GuideAnswer.safeParse({ answerId: "1", useful: "no" }).success).toBe(false);
  });

  test.each([
    [LONGEST_WORDS, true],
    [LONGEST_WORDS + 1, false],
  ])("with words of %i letters: %s", (letters, fits) => {
    expect(GuideAnswer.safeParse({ answerId, useful: "no", words: "a".repeat(letters) }).success).toBe(fits);
  });
});

test("the database holds to the length too", async () => {
  const row = {
    id: randomUUID(),
    slug,
    useful: true,
    words: "a".repeat(LONGEST_WORDS + 1),
    createdAt: new Date(0),
  };
  await expect(asActor(anyone, (tx) => tx.guidanceAnswer.createMany({ data: row }))).rejects.toThrow();
});
