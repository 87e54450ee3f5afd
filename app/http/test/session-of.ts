import { serializeSignedCookie } from "better-call";
import { auth } from "~/domain/auth/auth.server";

/** For tests: a session made by the sign-in library for a person, as the cookie their browser would send. */
export async function sessionOf(personId: string): Promise<string> {
  const context = await auth().$context;
  const { token } = await context.internalAdapter.createSession(personId);
  const { name, attributes } = context.authCookies.sessionToken;
  return (await serializeSignedCookie(name, token, context.secret, attributes)).split(";")[0] ?? "";
}
