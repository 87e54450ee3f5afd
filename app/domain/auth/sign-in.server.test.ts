import "~/platform/test/secret";
import "~/platform/test/database";
import { describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { newcomer } from "~prisma/factories/person";
import { findActor } from "./find-actor.server";
import { askForLink, signOut, tradeLink } from "./sign-in.server";

const headers = (cookie?: string) => new Headers(cookie ? { cookie } : {});

/** The address that the newest letter to somebody leads to. */
async function linkTo(email: string) {
  const letter = await asActor(system("test"), (tx) =>
    tx.letter.findFirstOrThrow({ where: { to: email }, orderBy: { queuedAt: "desc" } }),
  );
  return new URL((letter.props as { link: string }).link);
}
const tokenIn = ({ pathname }: URL) => pathname.split("/").at(-1) ?? "";

async function askAndFetch(email: string, next?: string) {
  await askForLink(email, next, headers());
  return linkTo(email);
}

const cookieFrom = (set: Headers | undefined) => {
  const session = set?.getSetCookie().find((cookie) => cookie.startsWith("front-door.session_token="));
  return session?.split(";")[0] ?? "";
};
const signIn = async (email: string) =>
  cookieFrom(await tradeLink(tokenIn(await askAndFetch(email)), headers()));
const whoIs = async (cookie: string) => (await findActor(headers(cookie)))?.email;

describe("a link to sign in", () => {
  test("signs in whoever it was sent to, with a cookie that scripts and other sites can't use", async () => {
    const { email } = await newcomer();
    const set = await tradeLink(tokenIn(await askAndFetch(email)), headers());
    expect(await whoIs(cookieFrom(set))).toBe(email);
    expect(set?.getSetCookie().join()).toMatch(/HttpOnly/i);
    expect(set?.getSetCookie().join()).toMatch(/SameSite=Lax/i);
  });

  test("starts off somebody new, known by nothing but their address", async () => {
    const cookie = await signIn("new.here@example.org");
    expect(await findActor(headers(cookie))).toMatchObject({ email: "new.here@example.org", standings: [] });
  });

  test("works once: the second use is refused, and so is the second of two at the same moment", async () => {
    const { email } = await newcomer();
    const token = tokenIn(await askAndFetch(email));
    const both = await Promise.all([tradeLink(token, headers()), tradeLink(token, headers())]);
    expect(both.filter((set) => set !== undefined)).toHaveLength(1);
    expect(await tradeLink(token, headers())).toBeUndefined();
  });

  test("is refused once it is older than 15 minutes", async () => {
    const { email } = await newcomer();
    const token = tokenIn(await askAndFetch(email));
    const { expiresAt } = await asActor(system("test"), (tx) =>
      tx.verification.findFirstOrThrow({ orderBy: { createdAt: "desc" } }),
    );
    const minutes = (expiresAt.getTime() - now().getTime()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
    await asActor(system("test"), (tx) =>
      tx.verification.updateMany({ data: { expiresAt: new Date(now().getTime() - 1_000) } }),
    );
    expect(await tradeLink(token, headers())).toBeUndefined();
  });

  test.each(["", "none", "x".repeat(2_000), "../../sign-out", "\u0000"])(
    "that was never sent (%j) is refused",
    async (token) => {
      expect(await tradeLink(token, headers())).toBeUndefined();
    },
  );

  test("is kept only as a digest, and leads back to where it was asked for", async () => {
    const { email } = await newcomer();
    const link = await askAndFetch(email, "/brokerage/referrals?stage=offered");
    expect(link.searchParams.get("next")).toBe("/brokerage/referrals?stage=offered");
    const kept = await asActor(system("test"), (tx) => tx.verification.findMany());
    expect(JSON.stringify(kept)).not.toContain(tokenIn(link));
  });
});

describe("signing out", () => {
  test("ends this session and no other", async () => {
    const { email } = await newcomer();
    const [phone, desk] = [await signIn(email), await signIn(email)];
    await signOut(headers(phone), false);
    expect(await whoIs(phone)).toBeUndefined();
    expect(await whoIs(desk)).toBe(email);
  });

  test("everywhere ends each of somebody's sessions, and nobody else's", async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    const cookies = [await signIn(one.email), await signIn(one.email), await signIn(one.email)];
    const others = await signIn(other.email);
    await signOut(headers(cookies[0]), true);
    for (const cookie of cookies) expect(await whoIs(cookie)).toBeUndefined();
    expect(await whoIs(others)).toBe(other.email);
  });

  test("asks the browser to forget its cookie", async () => {
    const { email } = await newcomer();
    const cleared = await signOut(headers(await signIn(email)), false);
    expect(cleared.getSetCookie().join()).toMatch(/front-door\.session_token=;.*Max-Age=0/i);
  });

  test("a cookie that somebody made up is nobody's", async () => {
    expect(await whoIs("front-door.session_token=made.up")).toBeUndefined();
  });
});
