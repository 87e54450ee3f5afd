import { type Actor, standingsOf } from "~/platform/actor";
import { can } from "../permissions/permissions";
import { type Board, boards } from "../places/boards";

/** The boards whose demand this actor may read: a member's own, and every one for an operator or the service itself. */
export function boardsVisibleTo(actor: Actor): readonly Board[] {
  if (!can(actor, "demand.read")) return [];
  if (actor.kind === "system" || standingsOf(actor, "operator").length) return boards;
  const own = standingsOf(actor, "board").map((standing) => standing.boardSlug);
  return boards.filter(({ slug }) => own.includes(slug));
}
