import { auth } from "./auth.server";

/** Sends a link to an address. Says nothing of whether anyone is known there. `next` is a path of ours. */
export async function askForLink(email: string, next: string | undefined, headers: Headers) {
  await auth().api.signInMagicLink({ body: { email, metadata: { next } }, headers });
}

/** Trades a link's token for a session. @returns the cookies to set, or undefined where the link is used, old or false */
export async function tradeLink(token: string, headers: Headers): Promise<Headers | undefined> {
  try {
    const { headers: set } = await auth().api.magicLinkVerify({
      query: { token },
      headers,
      returnHeaders: true,
    });
    return set.get("set-cookie") ? set : undefined;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** The library refuses by throwing a redirect or an error with a status below 500. */
const isRefusal = (error: unknown) =>
  typeof error === "object" && error !== null && "statusCode" in error && Number(error.statusCode) < 500;

/** Ends this session, or all of the person's. @returns the cookies to clear */
export async function signOut(headers: Headers, everywhere: boolean): Promise<Headers> {
  if (everywhere) await auth().api.revokeSessions({ headers });
  const { headers: set } = await auth().api.signOut({ headers, returnHeaders: true });
  return set;
}
