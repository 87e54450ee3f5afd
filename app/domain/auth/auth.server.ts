import { remember } from "@epic-web/remember";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink } from "better-auth/plugins";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { authDb } from "~/platform/database/db.server";
import { baseUrl } from "~/platform/env.server";
import { secret } from "~/platform/secret.server";

/** How long a sign-in link works: 15 minutes, once. */
const LINK_SECONDS = 15 * 60;
const DAY = 86_400;

const make = () =>
  betterAuth({
    baseURL: baseUrl,
    secret: secret(),
    database: prismaAdapter(authDb(), { provider: "postgresql" }),
    user: { modelName: "person" },
    session: { expiresIn: 14 * DAY, updateAge: DAY },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // our own limits stand in front, in PostgreSQL (`web/limits.server.ts`)
    advanced: {
      useSecureCookies: baseUrl.startsWith("https:"),
      database: { generateId: false },
      cookiePrefix: "front-door",
    },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        storeToken: "hashed",
        sendMagicLink: async ({ email, token, metadata }) => {
          const next = typeof metadata?.next === "string" ? `?next=${encodeURIComponent(metadata.next)}` : "";
          await asActor(system("sign-in"), (tx) =>
            sendLetter(tx, "sign-in-link", {
              to: email,
              props: {
                baseUrl,
                name: null,
                link: `${baseUrl}/sign-in/link/${token}${next}`,
                expiresIn: "15 minutes",
              },
            }),
          );
        },
      }),
    ],
  });

/** The sign-in library on our tables. Made at first use, when the database is open. */
export const auth = () => remember("auth", make);
