import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

type Option = { value: string; label: string };
export type FilterOptions = { brokers: Option[]; employers: Option[]; vacancies: Option[] };

type Row = { kind: "broker" | "employer" | "vacancy"; value: string; label: string; number: number | null };

/**
 * What open referrals of the actor's brokerages can be narrowed to: whose they are, to which employer and, once an
 * employer is chosen, for which vacancy.
 */
export const findFilterOptions = (actor: PersonActor, employerId?: string): Promise<FilterOptions> =>
  asActor(actor, async (tx) => {
    const brokerages = organisationIdsOf(actor, "brokerage");
    const rows = await tx.$queryRaw<Row[]>`
      with open as materialized (
        select r."brokerId", r."brokerName", r."employerId", r."vacancyId" from referral r
        where r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')
          and r."brokerageId" = any (${brokerages}::text[]))
      select 'broker' as kind, "brokerId" as value, max("brokerName") as label, null::int as number
        from open where "brokerId" is not null and "brokerId" <> ${actor.id} group by "brokerId"
      union all
      select 'employer', e.id, e.name, null from organisation e
        where e.id in (select "employerId" from open) or e.id = ${employerId ?? ""}
      union all
      select 'vacancy', v.id, v.title, v.number from vacancy v
        where v.id in (select "vacancyId" from open where "employerId" = ${employerId ?? ""})
      order by 3, 2`;
    const of = (kind: Row["kind"]) =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ value, label, number }) => ({ value, label: number ? `FD-${number} ${label}` : label }));
    return { brokers: of("broker"), employers: of("employer"), vacancies: of("vacancy") };
  });
