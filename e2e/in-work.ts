import { randomUUID } from "node:crypto";
import pg from "pg";
import { holdEmbedded } from "~/platform/database/embedded.server";

type Wanted = { broker: string; reference: string; email: string; weeks: number };

/** The employer and the vacancy at which they are, and the broker's page about it. */
export type InWork = { referralId: string; number: number };

/** A resident, Dee, in work at Lea Bridge Canteen for so many weeks to the day, in the service that the journeys use. */
export async function somebodyInWork({ broker, reference, email, weeks }: Wanted): Promise<InWork> {
  const { url, release } = await holdEmbedded(process.env.E2E_DATA_DIR ?? ".data-e2e");
  const client = new pg.Client({ connectionString: `${url}/front_door` });
  await client.connect();
  const [candidateId, referralId] = [randomUUID(), randomUUID()];
  const at = new Date(Date.now() - weeks * 7 * 86_400_000);
  try {
    await client.query("begin");
    await client.query(
      `insert into candidate (id, "brokerageId", reference, occupations, outcode, latitude, longitude, "brokerId", available, "updatedAt")
       select $2, m."organisationId", $3, '{kitchen-assistant}', 'E17', 51.586, -0.018, m."personId", false, now()
       from membership m join person p on p.id = m."personId" where p.name = $1 and p.email like '%@demo.example'`,
      [broker, candidateId, reference],
    );
    // What is personal stands in plain until a job seals it.
    await client.query(`insert into candidate_person ("candidateId", plain) values ($1, $2)`, [
      candidateId,
      { name: `Dee ${reference}`, email, phone: "020 7946 0018" },
    ]);
    const { rows } = await client.query(
      `insert into referral (id, "vacancyId", "candidateId", "brokerageId", "employerId", stage, "brokerId", "brokerName",
         "consentedAt", "startedAt", "stageAt", "createdAt", "updatedAt")
       select $2, v.id, c.id, c."brokerageId", v."organisationId", 'started', c."brokerId", $1, $4, $4, $4, $4, $4
       from candidate c, (select v.* from vacancy v join organisation o on o.id = v."organisationId"
         where o.name = 'Lea Bridge Canteen' and v.stage = 'live' order by v.number limit 1) v
       where c.id = $3 returning number`,
      [broker, referralId, candidateId, at],
    );
    await client.query(
      `insert into consent_receipt (id, "referralId", "vacancyId", "employerId", fields, plain, words, "givenAt", until)
       select gen_random_uuid(), id, "vacancyId", "employerId", '{firstName}', '{"firstName":"Dee"}', 'You agree.', $2,
         now() + interval '90 days' from referral where id = $1`,
      [referralId, at],
    );
    await client.query(
      `insert into referral_move (id, "referralId", "to", side, "byName", at)
       values (gen_random_uuid(), $1, 'started', 'employer', 'Maya Osei', $2)`,
      [referralId, at],
    );
    await client.query("commit");
    return { referralId, number: Number(rows[0]?.number) };
  } finally {
    await client.end();
    await release();
  }
}
