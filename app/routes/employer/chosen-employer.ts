import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import { type PersonActor, standingsOf } from "~/platform/actor";
import { ofEmployer } from "./of-employer";

export type EmployerChoices = {
  organisationId: string;
  organisationName: string;
  /** The actor's other employers. */
  others: { organisationId: string; organisationName: string }[];
};

/** The employer that a page is about: the one of the actor's that its address names as `of`, else their first. */
export function chosenEmployer(actor: PersonActor, request: Request): EmployerChoices {
  const own = standingsOf(actor, "employer");
  const of = new URL(request.url).searchParams.get("of");
  const chosen = own.find(({ organisationId }) => organisationId === of) ?? own[0];
  if (!chosen) throw redirect(paths.register);
  const { organisationId, organisationName } = chosen;
  return {
    organisationId,
    organisationName,
    others: own
      .filter((each) => each !== chosen)
      .map((each) => ({ organisationId: each.organisationId, organisationName: each.organisationName })),
  };
}

/** A page's address for one of the actor's employers, with what was done there. */
export const addressOf = (
  path: string,
  organisationId: string,
  done?: string,
  more: Record<string, string> = {},
) => ofEmployer(path, organisationId, { ...(done ? { done } : {}), ...more });
