import "~/platform/test/database";
import { expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { keepCommitment } from "./keep-commitment.server";
import { remindOfCommitments } from "./remind-commitments.server";

const lettersTo = (to: string) =>
  asActor(system("test"), (tx) => tx.letter.findMany({ where: { to, name: "commitment-due" } }));

it("a commitment due within a week is brought to mind once, and no other is", async () => {
  const { actor, employer } = await anEmployer();
  const undertake = (
    kind: "adjustments" | "ban-the-box" | "flexible-hours" | "london-living-wage",
    days: number,
  ) => keepCommitment(actor, employer.id, kind, { dueOn: addDays(today(), days) });
  await undertake("adjustments", 7);
  await undertake("ban-the-box", 8);
  await undertake("flexible-hours", -1);
  await keepCommitment(actor, employer.id, "london-living-wage", {
    dueOn: today(),
    doneOn: today(),
    evidence: "The licence",
  });
  await Promise.all([remindOfCommitments(), remindOfCommitments()]);
  await remindOfCommitments();
  const letters = await lettersTo(actor.email);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.props).toMatchObject({ commitmentName: "Adjustments, asked about and made" });
});
