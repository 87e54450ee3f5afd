import { ownEmployers } from "~/domain/organisations/visible.server";
import { whereIs } from "~/domain/organisations/where";
import { offerReference } from "~/domain/placements/offer-facts";
import { vacancyReference } from "~/domain/vacancies/reference";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import { type Need, needValues } from "./needs";
import { askReference } from "./reference";

const oldest = [{ createdAt: "asc" }, { number: "asc" }] as const;

/** An ask of the actor's own employer, with what became of it and who takes each part. */
export const findAsk = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const ask = await tx.employerAsk.findFirst({
      where: { AND: [{ id }, { organisation: ownEmployers(actor) }] },
      include: {
        vacancies: { orderBy: [...oldest], include: { site: true, alsoAt: { include: { site: true } } } },
        offers: { orderBy: [...oldest], include: { site: true } },
      },
    });
    if (!ask) return problem("not-found");
    return ok({
      id: ask.id,
      reference: askReference(ask.number),
      needs: needValues.filter((need): need is Need => ask.needs.includes(need)),
      createdAt: ask.createdAt,
      createdByName: ask.createdByName,
      vacancies: ask.vacancies.map(({ id, number, title, stage, site, alsoAt }) => {
        const sites = alsoAt.length > 0 ? alsoAt.map((place) => place.site) : [site];
        return {
          id,
          title,
          stage,
          reference: vacancyReference(number),
          sites: sites.map(({ name }) => name),
          boroughs: [
            ...new Set(sites.map((each) => whereIs(each).boroughName).filter((name) => name !== null)),
          ],
        };
      }),
      offers: ask.offers.map(({ id, number, title, stage, site, hubSlug }) => ({
        id,
        title,
        stage,
        reference: offerReference(number),
        siteName: site.name,
        hubName: whereIs({ boroughCode: null, hubSlug }).hubName ?? "your Careers Hub",
      })),
    });
  });
