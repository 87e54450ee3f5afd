import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { dueOf } from "./due";

const weekday = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

/** Writes to every operator that an employer registered and waits to be verified. Once an employer. */
export const tellEmployerWaits = (organisationId: string) =>
  asActor(system("letters"), (tx) => tellOperators(tx, organisationId, null));

/**
 * Writes to every operator that an employer waits: new, or with its answer.
 * @param moveId the step that brought it back; null for a new one
 */
export async function tellOperators(tx: Tx, organisationId: string, moveId: string | null) {
  const employer = await tx.organisation.findUnique({ where: { id: organisationId } });
  if (employer?.standing !== "waiting") return;
  const move = moveId ? await tx.standingMove.findUnique({ where: { id: moveId } }) : null;
  const { dueOn } = dueOf(move?.at ?? employer.askedAt ?? employer.createdAt, today());
  const came = ({ refused: "again", asked: "answered" } as const)[String(move?.from)] ?? "new";
  const operators = await tx.person.findMany({
    where: { memberships: { some: { organisation: { kind: "operator" } } } },
    select: { id: true, email: true },
  });
  for (const operator of operators)
    await sendLetter(tx, "employer-waiting", {
      to: operator.email,
      onceKey: `employer-waiting:${moveId ?? organisationId}:${operator.id}`,
      props: {
        baseUrl,
        link: baseUrl + paths.verifyCase(organisationId),
        organisationName: employer.name,
        came,
        words: came === "new" ? null : (move?.words ?? null),
        dueOn: weekday.format(dayToDate(dueOn)),
      },
    });
}
