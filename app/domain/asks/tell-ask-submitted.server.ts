import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { findAsk } from "./find-ask.server";

const letters = system("letters");

/** Writes to whoever asked what their ask became, and where each part goes. Once, however often it is called. */
export const tellAskSubmitted = (askId: string) =>
  asActor(letters, async (tx) => {
    const row = await tx.employerAsk.findUnique({ where: { id: askId }, select: { createdById: true } });
    const person = row?.createdById && (await tx.person.findUnique({ where: { id: row.createdById } }));
    const found = await findAsk(letters, askId);
    if (!person || !found.ok) return;
    const { reference, needs, vacancies, offers } = found.value;
    await sendLetter(tx, "ask-submitted", {
      to: person.email,
      onceKey: `ask-submitted:${askId}`,
      props: {
        baseUrl,
        link: baseUrl + paths.ask(askId),
        personName: person.name,
        reference,
        parts: [
          ...vacancies.map(({ title, reference, boroughs }) => ({
            what: `${title}, ${reference}`,
            goesTo: boroughs.length > 0 ? `the teams of ${boroughs.join(", ")}` : "your borough’s team",
          })),
          ...offers.map(({ title, reference, siteName, hubName }) => ({
            what: `${title} at ${siteName}, ${reference}`,
            goesTo: hubName,
          })),
          ...(needs.includes("inclusion")
            ? [{ what: "Your inclusive practice plan", goesTo: "you alone, and your lead contact" }]
            : []),
        ],
      },
    });
  });
