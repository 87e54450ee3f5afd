import "~/platform/test/database";
import { describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { findLeadContact } from "./find-lead-contact.server";

const asService = system("test");

describe("an employer's lead contact", () => {
  test("is the person named, with the phone and address of their own record", async () => {
    const { employer, actor } = await anEmployer();
    const team = await organisation("brokerage", { name: "Haringey Works" });
    const broker = await memberOf(team, "Leah Osman");
    await memberOf(team, "Somebody Else");
    await asActor(asService, async (tx) => {
      await tx.person.update({ where: { id: broker.id }, data: { phone: "020 7946 0181" } });
      await tx.organisation.update({
        where: { id: employer.id },
        data: { leadBrokerageId: team.id, leadName: "Leah Osman" },
      });
    });
    expect(await findLeadContact(actor, employer.id)).toEqual({
      name: "Leah Osman",
      team: "Haringey Works",
      phone: "020 7946 0181",
      email: broker.email,
    });
  });

  test("is the team of the first site's borough where nobody is named, though nobody has joined it yet", async () => {
    const { employer, actor } = await anEmployer();
    expect(await findLeadContact(actor, employer.id)).toEqual({
      name: null,
      team: "Waltham Forest’s employment team",
      phone: null,
      email: null,
    });
  });

  test("is told to nobody else", async () => {
    const { employer } = await anEmployer();
    const stranger = await anEmployer();
    expect(await findLeadContact(stranger.actor, employer.id)).toBeNull();
  });
});
