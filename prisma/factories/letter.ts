import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { sample } from "~emails/sign-in-link";
import type { Prisma } from "~prisma/generated/client";

/** A letter that waits in the outbox, without a job to send it. */
export const queuedLetter = (to: string, over: Partial<Prisma.LetterCreateInput> = {}) =>
  asActor(system("factory"), (tx) =>
    tx.letter.create({
      data: { name: "sign-in-link", to, props: JSON.parse(JSON.stringify(sample)), ...over },
    }),
  );
