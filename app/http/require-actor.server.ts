import { redirect } from "@remix-run/node";
import { findActor } from "~/domain/auth/find-actor.server";
import type { Access } from "~/domain/permissions/access";
import { can, openToAnyone } from "~/domain/permissions/permissions";
import { paths } from "~/paths";
import { type Actor, anyone, type PersonActor } from "~/platform/actor";
import { signInFor } from "./return-path";
import { keptForm } from "./signed-out.server";

const found = new WeakMap<Request, Promise<PersonActor | undefined>>();

/** Who is signed in, read once a request; undefined where nobody is. */
export function signedIn(request: Request): Promise<PersonActor | undefined> {
  const known = found.get(request);
  if (known) return known;
  const reading = findActor(request.headers);
  found.set(request, reading);
  return reading;
}

/**
 * The actor, if they may use this route; otherwise the visitor is sent to sign in, or told that their role does not
 * let them. A form of somebody whose session has ended is kept for them to send again. Every loader and action begins
 * here, with its route's own `handle`, before it reads what was posted.
 */
export async function requireActor(request: Request, { permission }: Access): Promise<Actor> {
  const actor = await signedIn(request);
  if (actor && can(actor, permission)) return actor;
  if (openToAnyone(permission)) return anyone;
  if (actor) throw new Response("Your role does not let you see this page.", { status: 403 });
  if (request.method === "POST") throw await keptForm(request);
  const url = new URL(request.url);
  throw redirect(signInFor(request.method === "GET" ? url.pathname + url.search : undefined));
}

/** As `requireActor`, where only a person will do. */
export async function requirePerson(request: Request, access: Access): Promise<PersonActor> {
  const actor = await requireActor(request, access);
  if (actor.kind !== "person") throw redirect(paths.signIn);
  return actor;
}
