import { redirect } from "@remix-run/node";
import { findPages } from "~/domain/candidates/task-list/find-pages.server";
import { chosenOn, pageDefaults } from "~/domain/candidates/task-list/page-defaults";
import { isPage, pageNames, pagesOf } from "~/domain/candidates/task-list/pages";
import { partPicked, pickedInWords } from "~/domain/candidates/task-list/pick.server";
import { hasRunOut } from "~/domain/candidates/task-list/written";
import { found } from "~/http/form.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import type { Beside } from "./questions";

/** The page that an address names, as it is first shown; else the visitor is sent to the list of pages. */
export async function openPage(actor: Actor, params: { candidateId?: string; page?: string }) {
  const { id, record, draft, version, tasks, saying } = found(
    await findPages(actor, params.candidateId ?? ""),
  );
  const { page = "" } = params;
  if (!isPage(page) || !pagesOf(record).includes(page)) throw redirect(paths.editCandidate(id));
  const chosen = partPicked(page) ? chosenOn(record)[page as keyof ReturnType<typeof chosenOn>] : [];
  const { reference, person, licences, qualifications, expiries } = record;
  const filled = tasks.filter(({ status }) => status === "done" || status === "needs-a-change");
  const beside: Beside = {
    picked: await pickedInWords(chosen),
    found: null,
    certificates: [...licences, ...qualifications].map((one) => ({
      id: one,
      label: saying.label(one),
      ranOut: hasRunOut(expiries[one], saying.today),
    })),
  };
  return {
    id,
    page,
    name: pageNames[page],
    reference,
    who: person.name ? `${reference}, ${person.name}` : reference,
    draft,
    version,
    defaults: pageDefaults(
      record,
      filled.map((task) => task.page),
    ),
    beside,
  };
}
