import type { EmployerStanding, OrganisationKind } from "~prisma/generated/enums";
import { standings } from "../verification/standings";
import { kinds } from "./kind-words";

/** What an operator looks for among organisations; null for any. */
export type OrganisationSearch = {
  name: string;
  kind: OrganisationKind | null;
  standing: EmployerStanding | null;
  /** From 1. */
  page: number;
};

/** Reads a search from an address; what can't be read is left out. */
export function readOrganisationSearch(query: URLSearchParams): OrganisationSearch {
  const page = Number(query.get("page") ?? 1);
  return {
    name: (query.get("name") ?? "").trim().slice(0, 120),
    kind: kinds.find((kind) => kind === query.get("kind")) ?? null,
    standing: standings.find((standing) => standing === query.get("standing")) ?? null,
    page: Number.isSafeInteger(page) && page >= 1 && page < 100_000 ? page : 1,
  };
}

/** The address's query of a search: `?name=lea&kind=employer`, or nothing. */
export function organisationQuery({ name, kind, standing, page }: OrganisationSearch): string {
  const query = new URLSearchParams({
    ...(name && { name }),
    ...(kind && { kind }),
    ...(standing && { standing }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `?${query}` : "";
}
