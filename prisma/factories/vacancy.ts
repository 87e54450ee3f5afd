import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, now, today } from "~/platform/clock";
import type { Prisma, Vacancy } from "~prisma/generated/client";

type Over = Partial<Prisma.VacancyUncheckedCreateInput>;

/** A vacancy of an employer, open for three weeks more, at a site made with it. */
export const liveVacancy = (organisationId: string, over: Over = {}): Promise<Vacancy> =>
  asActor(system("factory"), async (tx) => {
    const name = "Lea Bridge Road";
    const site = await tx.site.upsert({
      where: { organisationId_name: { organisationId, name } },
      create: {
        organisationId,
        name,
        postcode: "E10 7LU",
        outcode: "E10",
        latitude: 51.5693,
        longitude: -0.0297,
        boroughCode: "E09000031",
        hubSlug: "local-london",
      },
      update: {},
    });
    return tx.vacancy.create({
      data: {
        organisationId,
        siteId: site.id,
        type: "job",
        stage: "live",
        title: "Kitchen assistant",
        description: "You prepare vegetables, wash up and keep the kitchen clean.",
        places: 3,
        payUnit: "hour",
        payMinPence: 1480,
        payMaxPence: 1480,
        payHourlyMinPence: 1480,
        payHourlyMaxPence: 1480,
        hoursMin: 35,
        hoursMax: 35,
        liveAt: now(),
        closesOn: dayToDate(addDays(today(), 21)),
        ...over,
      },
    });
  });
