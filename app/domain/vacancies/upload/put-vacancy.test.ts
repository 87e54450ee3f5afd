import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { addDays, today } from "~/platform/clock";
import { seen, trailOf, vacancyNow } from "../test/vacancy-story";
import { putVacancy } from "./put-vacancy.server";
import { aPut, inRole, partsOf, uploadingEmployer } from "./test/upload-world";

const done = async (...given: Parameters<typeof putVacancy>) => {
  const put = await putVacancy(...given);
  if (!put.ok) throw new Error(put.message);
  return put.value;
};
const countAt = (siteId: string) => seen((tx) => tx.vacancy.count({ where: { siteId } }));

describe("putting a vacancy", () => {
  it("makes it by its reference, submitted or as a draft, and leaves it alone when it comes again", async () => {
    const { actor, site, employer } = await uploadingEmployer();
    const put = await aPut(site.id, { employerReference: "K-1" });
    const made = await done(actor, employer.id, put);
    expect(made).toMatchObject({ what: "made", stage: "live", reference: expect.stringMatching(/^FD-\d+$/) });
    expect(await done(actor, employer.id, put)).toEqual({ ...made, what: "same" });
    expect(await countAt(site.id)).toBe(1);
    expect(await vacancyNow(made.id)).toMatchObject({ employerReference: "K-1", sourceDigest: put.digest });
    const draft = await done(actor, employer.id, await aPut(site.id, { employerReference: "K-2" }, false));
    expect(draft).toMatchObject({ what: "made", stage: "draft" });
    const submitted = await done(actor, employer.id, await aPut(site.id, { employerReference: "K-2" }));
    expect(submitted).toMatchObject({ id: draft.id, what: "changed", stage: "live" });
  });

  it("knows one without a reference by its content", async () => {
    const { actor, site, employer } = await uploadingEmployer();
    const first = await done(actor, employer.id, await aPut(site.id));
    expect(await done(actor, employer.id, await aPut(site.id))).toMatchObject({ id: first.id, what: "same" });
    const other = await done(actor, employer.id, await aPut(site.id, { places: "3" }));
    expect(other.id).not.toBe(first.id);
    expect(await countAt(site.id)).toBe(2);
  });

  it("makes one of the same reference twice at once, and of the same content twice at once", async () => {
    const { actor, site, employer } = await uploadingEmployer();
    for (const over of [{ employerReference: "R-1" }, {}]) {
      const put = await aPut(site.id, over);
      const both = await Promise.all([done(actor, employer.id, put), done(actor, employer.id, put)]);
      expect(both.map(({ what }) => what).sort()).toEqual(["made", "same"]);
      expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    }
    expect(await countAt(site.id)).toBe(2);
  });

  it("changes a draft, and a live one, with those told who work on it", async () => {
    const { actor, site, employer } = await uploadingEmployer();
    const { id } = await done(actor, employer.id, await aPut(site.id, { employerReference: "C" }, false));
    const draft = await aPut(site.id, { employerReference: "C", title: "Cook" }, false);
    expect(await done(actor, employer.id, draft)).toMatchObject({ id, what: "changed", stage: "draft" });
    await done(actor, employer.id, await aPut(site.id, { employerReference: "C", title: "Cook" }));
    const later = {
      employerReference: "C",
      title: "Cook",
      payFrom: "16",
      closesOn: partsOf(addDays(today(), 40)),
    };
    expect(await done(actor, employer.id, await aPut(site.id, later))).toMatchObject({
      id,
      what: "changed",
      stage: "live",
    });
    expect(await vacancyNow(id)).toMatchObject({ title: "Cook", payMinPence: 1600, stage: "live" });
    const changes = await seen((tx) =>
      tx.vacancyChange.findMany({ where: { vacancyId: id }, orderBy: { at: "asc" } }),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(["extended", "changed"]);
    expect(changes[1]?.changes).toMatchObject([{ is: "£16 an hour" }]);
    expect((await trailOf(id)).at(-1)).toBe("vacancy.changed");
  });

  it("refuses what can't change any more, and undoes all of it", async () => {
    const { actor, site, employer } = await uploadingEmployer();
    const { id } = await done(actor, employer.id, await aPut(site.id, { employerReference: "X" }));
    const sooner = { employerReference: "X", title: "Cook", closesOn: partsOf(addDays(today(), 3)) };
    expect(await putVacancy(actor, employer.id, await aPut(site.id, sooner))).toMatchObject({
      field: "closesOn",
    });
    const kind = {
      employerReference: "X",
      type: "swap",
      title: "Cook",
      trainingFrom: partsOf(addDays(today(), 30)),
    };
    const swap = { ...kind, trainingTo: partsOf(addDays(today(), 40)), training: "Two weeks in a kitchen." };
    expect(await putVacancy(actor, employer.id, await aPut(site.id, swap))).toMatchObject({ field: "type" });
    expect(await vacancyNow(id)).toMatchObject({ title: "Kitchen assistant", stage: "live" });
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { stage: "closed" } }));
    expect(
      await putVacancy(actor, employer.id, await aPut(site.id, { employerReference: "X", places: "9" })),
    ).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining("new reference"),
    });
  });

  it("waits on its schedule, and for an operator where nobody has checked the employer", async () => {
    const checked = await uploadingEmployer();
    const goesLiveOn = addDays(today(), 7);
    const later = { ...(await aPut(checked.site.id)), goesLiveOn };
    expect(await done(checked.actor, checked.employer.id, later)).toMatchObject({ stage: "scheduled" });
    const fresh = await uploadingEmployer(false);
    expect(await done(fresh.actor, fresh.employer.id, await aPut(fresh.site.id))).toMatchObject({
      stage: "in_review",
    });
  });

  it("is refused to a viewer and to another employer, and nothing is written", async () => {
    const { actor, site, employer } = await uploadingEmployer();
    const put = await aPut(site.id, { employerReference: "MINE" });
    const other = await uploadingEmployer();
    for (const stranger of [inRole(actor, "viewer"), other.actor])
      expect(await putVacancy(stranger, employer.id, put)).toMatchObject({ ok: false });
    expect(await countAt(site.id)).toBe(0);
    await done(actor, employer.id, put);
    const changed = await aPut(site.id, { employerReference: "MINE", title: "Theirs" });
    for (const stranger of [inRole(actor, "viewer"), other.actor])
      expect(await putVacancy(stranger, employer.id, changed)).toMatchObject({ ok: false });
    expect(await seen((tx) => tx.vacancy.findFirst({ where: { siteId: site.id } }))).toMatchObject({
      title: "Kitchen assistant",
    });
  });
});
