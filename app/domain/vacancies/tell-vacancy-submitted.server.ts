import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { readForLetter } from "./read-for-letter.server";

/** Writes to the person who submitted an employer's first vacancy, and to every operator. One letter each a submission. */
export const tellVacancySubmitted = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (vacancy?.stage !== "in_review") return;
    const { vacancyTitle, reference, organisationName, poster, submission } = vacancy;
    const facts = { baseUrl, vacancyTitle, reference };
    if (poster)
      await sendLetter(tx, "vacancy-in-review", {
        to: poster.email,
        onceKey: `vacancy-in-review:${submission}`,
        props: { ...facts, link: baseUrl + paths.employerVacancy(id), personName: poster.name },
      });
    const operators = await tx.person.findMany({
      where: { memberships: { some: { organisation: { kind: "operator" } } } },
      select: { id: true, email: true },
    });
    for (const operator of operators)
      await sendLetter(tx, "vacancy-waiting", {
        to: operator.email,
        onceKey: `vacancy-waiting:${submission}:${operator.id}`,
        props: { ...facts, link: baseUrl + paths.reviewVacancy(id), organisationName },
      });
  });
