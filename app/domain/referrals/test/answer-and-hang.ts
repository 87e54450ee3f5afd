/** A process of its own for a test: says yes, tells its parent that everything is written, and never commits. */
import type { ResidentActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { connectDatabase } from "~/platform/database/db.server";
import { answerConsent } from "../consent/answer-consent.server";

const [app = "", owner = "", tokenDigest = "", seen = ""] = process.argv.slice(2);
connectDatabase({ app, owner });
const resident: ResidentActor = { kind: "resident", tokenDigest };

await asActor(
  resident,
  async () => {
    const answer = await answerConsent(resident, { answer: "yes", seen });
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    // The transaction stays open until this process is killed.
    await new Promise(() => {});
  },
  600_000,
);
