import { findVerificationCase } from "~/domain/organisations/verification/find-verification-case.server";
import { mayStand, type Standing } from "~/domain/organisations/verification/standings";
import { found } from "~/http/form.server";
import type { Actor } from "~/platform/actor";

/**
 * The employer that a form decides about, and whether it may still be decided so: a colleague may have been first, and
 * then what was typed stays on the page with words that say so.
 * @param to where the employer would stand; "released" for one whose suspension is lifted
 */
export async function decidedEmployer(actor: Actor, id: string, to: Standing | "released") {
  const { name, standing } = found(await findVerificationCase(actor, id));
  const may = to === "released" ? standing === "suspended" : mayStand(standing, to);
  return { id, name, standing, may };
}
