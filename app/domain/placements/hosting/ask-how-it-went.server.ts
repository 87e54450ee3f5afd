import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { contactOf } from "../contact-of.server";
import { offerReference } from "../offer-facts";

/** Days after a placement's last within which its host is asked: what is older is forgotten. */
const askFor = 21;

/** Writes to the host of every placement that ended lately and is not reported on. Once each, however often it runs. */
export const askHowItWent = () =>
  asActor(system("placements.by-the-clock"), async (tx) => {
    const day = today();
    const ended = await tx.placement.findMany({
      where: {
        endsOn: { lt: dayToDate(day), gte: dayToDate(addDays(day, -askFor)) },
        report: null,
        offer: { stage: { in: ["under_way", "completed"] } },
      },
      include: { offer: true },
      orderBy: { endsOn: "asc" },
    });
    for (const { id, offer, schoolName, endsOn } of ended) {
      const { name, email } = await contactOf(tx, offer);
      await sendLetter(tx, "how-did-it-go", {
        to: email,
        onceKey: `how-did-it-go:${id}`,
        props: {
          baseUrl,
          link: `${baseUrl}${paths.reportHosting(offer.id, id)}`,
          personName: name,
          offerTitle: offer.title,
          reference: offerReference(offer.number),
          schoolName,
          lastDay: sayWeekday(endsOn.toISOString().slice(0, 10)),
        },
      });
    }
    return ended.length;
  });
