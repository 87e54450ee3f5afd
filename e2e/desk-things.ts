import { randomUUID } from "node:crypto";
import pg from "pg";
import { holdEmbedded } from "~/platform/database/embedded.server";

/** Somebody made for a journey: the reference by which the queue says them. */
export type Somebody = { reference: string; candidateId: string; referralId: string };

/** Runs SQL in the service that the journeys use, as its owner. */
async function inDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { url, release } = await holdEmbedded(process.env.E2E_DATA_DIR ?? ".data-e2e");
  const client = new pg.Client({ connectionString: `${url}/front_door` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
    await release();
  }
}

const person = `(select id from person where name = $1 and email like '%@demo.example')`;

type Wanted = {
  broker: string;
  reference: string;
  stage: "consent_asked" | "referred";
  /** Days since it came to that stage. */
  days: number;
};

/** A candidate on a broker's caseload, and a referral of theirs that has stood at a stage for some days. */
export const somebodyWaiting = ({ broker, reference, stage, days }: Wanted): Promise<Somebody> =>
  inDatabase(async (client) => {
    const [candidateId, referralId] = [randomUUID(), randomUUID()];
    const at = new Date(Date.now() - days * 86_400_000);
    await client.query("begin");
    await client.query(
      `insert into candidate (id, "brokerageId", reference, occupations, outcode, latitude, longitude, "brokerId", "updatedAt")
       select $2, m."organisationId", $3, '{kitchen-assistant}', 'E17', 51.586, -0.018, m."personId", now()
       from membership m where m."personId" = ${person}`,
      [broker, candidateId, reference],
    );
    await client.query(
      `insert into candidate_person ("candidateId", plain) values ($1, '{"name": "Dee Example", "phone": "020 7946 0999"}')`,
      [candidateId],
    );
    await client.query(
      `insert into referral (id, "vacancyId", "candidateId", "brokerageId", "employerId", stage, "brokerId", "brokerName",
         "consentedAt", "stageAt", "createdAt", "updatedAt")
       select $2, v.id, c.id, c."brokerageId", v."organisationId", $4::text::referral_stage, c."brokerId", $1,
         case when $4::text = 'referred' then $5::timestamptz end, $5, $5, $5
       from candidate c, (select v.* from vacancy v join organisation o on o.id = v."organisationId"
         where v.stage = 'live' and o.name = 'Lea Bridge Canteen' and v."closesOn" > current_date + 7 order by number limit 1) v
       where c.id = $3`,
      [broker, referralId, candidateId, stage, at],
    );
    await client.query(
      `insert into consent_request (id, "referralId", "tokenDigest", words, "askedAt", "expiresAt", answer, "answeredAt")
       values (gen_random_uuid(), $1, gen_random_uuid(), 'You agree.', $2, $2::timestamptz + interval '14 days', $3,
         case when $3 then $2::timestamptz end)`,
      [referralId, at, stage === "referred" ? true : null],
    );
    if (stage === "referred")
      await client.query(
        `insert into consent_receipt (id, "referralId", "vacancyId", "employerId", words, "givenAt", until)
         select gen_random_uuid(), id, "vacancyId", "employerId", 'You agree.', $2, $2::timestamptz + interval '90 days'
         from referral where id = $1`,
        [referralId, at],
      );
    await client.query(
      `insert into referral_move (id, "referralId", "to", side, "byName", at) values (gen_random_uuid(), $1, $2, 'brokerage', $3, $4)`,
      [referralId, stage, broker, at],
    );
    await client.query("commit");
    return { reference, candidateId, referralId };
  });

/** Has a night suggest somebody for a live vacancy with a strong score. @returns the vacancy's title */
export const nightSuggests = (candidateId: string): Promise<string> =>
  inDatabase(async (client) => {
    const { rows } = await client.query(
      `insert into suggestion ("vacancyId", "candidateId", "brokerageId", score)
       select v.id, c.id, c."brokerageId", 99 from candidate c,
         (select id from vacancy v where stage = 'live' and "closesOn" > current_date
            and not exists (select 1 from referral r where r."vacancyId" = v.id and r."candidateId" = $1)
          order by "closesOn", number limit 1) v
       where c.id = $1 returning (select title from vacancy where id = "vacancyId") as title`,
      [candidateId],
    );
    return String(rows[0]?.title ?? "");
  });
