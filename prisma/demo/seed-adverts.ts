import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import type { DemoVacancy } from "./demo-vacancy";
import type { Organisations } from "./seed-organisations";

/** Sectors whose work is partly done at home. */
const partlyAtHome: readonly string[] = ["digital", "administration", "finance"];

/** What open adverts say beside the work: whom to ask about access needs, and where it is done. */
export async function seedAdverts(
  tx: Tx,
  taxonomy: LoadedTaxonomy,
  { contacts }: Organisations,
  vacancies: readonly DemoVacancy[],
) {
  const live = vacancies.filter(({ stage }) => stage === "live");
  for (const organisationId of new Set(live.map((vacancy) => vacancy.organisationId))) {
    const contact = contacts.get(organisationId);
    if (!contact) continue;
    await tx.vacancy.updateMany({
      where: { organisationId, stage: "live" },
      data: {
        adjustments: "Tell us what would help: more time, a quiet room, somebody beside you. We arrange it.",
        accessContactName: contact.name,
        accessContactEmail: contact.email,
      },
    });
  }
  const atHome = live.filter(({ occupationId }) =>
    partlyAtHome.includes(taxonomy.occupation(occupationId)?.sector ?? ""),
  );
  await tx.vacancy.updateMany({
    where: { id: { in: atHome.map(({ id }) => id) } },
    data: { workMode: "hybrid" },
  });
}
