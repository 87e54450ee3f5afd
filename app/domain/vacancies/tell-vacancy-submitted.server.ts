import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { readForLetter } from "./read-for-letter.server";
import { isToldByUpload } from "./upload/told-by-upload.server";

/** Writes to whoever looks after an employer's first vacancy, and to every operator. One letter each a submission. */
export const tellVacancySubmitted = (id: string) =>
  asActor(system("letters"), async (tx) => {
    const vacancy = await readForLetter(tx, id);
    if (vacancy?.stage !== "in_review") return;
    const { vacancyTitle, reference, organisationName, readers, submission } = vacancy;
    const facts = { vacancyTitle, reference };
    const told = await isToldByUpload(tx, id, "submittedAt");
    await sendToEach(tx, "vacancy-in-review", told ? [] : readers, {
      page: paths.employerVacancy(id),
      onceKey: `vacancy-in-review:${submission}`,
      props: facts,
    });
    const operators = await tx.person.findMany({
      where: { memberships: { some: { organisation: { kind: "operator" } } } },
      select: { id: true, email: true },
    });
    for (const operator of operators)
      await sendLetter(tx, "vacancy-waiting", {
        to: operator.email,
        onceKey: `vacancy-waiting:${submission}:${operator.id}`,
        props: { ...facts, baseUrl, link: baseUrl + paths.reviewVacancy(id), organisationName },
      });
  });
