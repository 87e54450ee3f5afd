/** Twenty thousand referrals that have ended, each with its steps, and six hundred open ones as they may stand on a working day. */
import { ownerPool } from "~/platform/database/db.server";
import { BROKERS, CANDIDATES, drawn, EMPLOYERS, LIVE, PAST } from "./desk-rows";

const ENDED = 20_000;
const OPEN = 600;

const vacancyOf = `${LIVE} + (i % ${CANDIDATES} * 7 + i / ${CANDIDATES} * 53) % ${PAST}`;
const ended = `(array['declined','not_progressed','not_progressed','not_progressed','withdrawn','sustained_26'])[1 + ${drawn(11, 6)}]`;
const open = `(array['consent_asked','consent_asked','referred','referred','referred','interview','offered','started','started','sustained_13'])[1 + (n + n / 30) % 10]`;
/** Days since an open referral came to its stage. */
const since = `case when (n + n / 30) % 10 < 2 then 1 + ${drawn(12, 8, "n")} when (n + n / 30) % 10 = 9 then 91 + ${drawn(13, 95, "n")}
  when (n + n / 30) % 10 > 6 then 5 + ${drawn(14, 100, "n")} else ${drawn(15, 9, "n")} end`;

const statements = [
  `insert into referral (id, "vacancyId", "candidateId", "brokerageId", "employerId", stage, "brokerId", "brokerName", score,
       "consentedAt", "startedAt", reason, "stageAt", "openedAt", "createdAt", "updatedAt")
     select 'r-' || i, 'v-' || v, 'c-' || i % ${CANDIDATES}, 'team', 'e-' || v % ${EMPLOYERS}, stage::referral_stage,
       'b-' || (1 + i % ${BROKERS}), 'Broker', 70, case when stage <> 'declined' then at - interval '20 days' end,
       case when stage = 'sustained_26' then at - interval '182 days' end, 'We chose someone else', at,
       at - interval '10 days', at - interval '25 days', at
     from (select i, ${vacancyOf} as v, ${ended} as stage, now() - make_interval(days => 30 + ${drawn(16, 700)}) as at
       from generate_series(0, ${ENDED - 1}) i) past`,
  `insert into referral (id, "vacancyId", "candidateId", "brokerageId", "employerId", stage, "brokerId", "brokerName", score,
       "consentedAt", "startedAt", "startsOn", "stageAt", "openedAt", "createdAt", "updatedAt")
     select 'o-' || n, 'v-' || v, 'c-' || i, 'team', 'e-' || v % ${EMPLOYERS}, stage::referral_stage,
       'b-' || (1 + i % ${BROKERS}), 'Broker', 80, case when stage <> 'consent_asked' then at end,
       case when (n + n / 30) % 10 in (7, 8) then at when (n + n / 30) % 10 = 9 then at - interval '91 days' end,
       case when stage = 'offered' then current_date - 3 + ${drawn(17, 10, "n")} end, at,
       case when stage <> 'consent_asked' and n % 2 = 0 then at end, at - interval '3 days', at
     from (select n, n as i, n / 10 * 7 % ${LIVE} as v, ${open} as stage, now() - make_interval(days => ${since}) as at
       from generate_series(0, ${OPEN - 1}) n) opened`,
  `insert into referral_move (id, "referralId", "from", "to", side, "byName", reason, at)
     select r.id || '-' || k, r.id, null::referral_stage, (array['shortlisted','consent_asked','consented','referred'])[k]::referral_stage,
       'brokerage', 'Broker', null, r."createdAt" + make_interval(hours => k)
     from referral r, generate_series(1, 4) k
     union all select r.id || '-last', r.id, 'referred'::referral_stage, r.stage, 'employer', 'The employer', r.reason, r."stageAt" from referral r`,
  `insert into consent_request (id, "referralId", "tokenDigest", words, "askedAt", "expiresAt", answer, "answeredAt")
     select 'q-' || id, id, 'digest-' || id, 'You agree.', case when stage = 'consent_asked' then "stageAt" else "createdAt" end,
       "stageAt" + interval '14 days', case when stage = 'consent_asked' then null else stage <> 'declined' end, "consentedAt"
     from referral`,
  `insert into consent_receipt (id, "referralId", "vacancyId", "employerId", fields, sealed, words, "givenAt", until)
     select 't-' || id, id, "vacancyId", "employerId", '{firstName,phone}', repeat('x', 300), 'You agree.', "consentedAt",
       "consentedAt" + interval '180 days' from referral where "consentedAt" is not null`,
  `insert into interview (id, "referralId", "startsAt", minutes, place, "arrangedByName", "updatedAt")
     select 'i-' || id, id, date_trunc('day', now()) + make_interval(days => (n % 4)::int - 1, hours => 10), 30, 'E10 7LU',
       'The employer', now() from (select r.*, row_number() over (order by id) as n from referral r where stage = 'interview') r`,
  `insert into outcome_check (id, "referralId", "check", side, "dueOn", answer, support)
     select c || '-' || side || '-' || id, id, c, side, "startedAt"::date + days,
       case when hashtext(id || c || side) % 3 <> 0 and "startedAt" + make_interval(days => days) < now()
         then hashtext(id || side) % 9 <> 0 end, '{}'
     from referral, unnest(array['start','week_13','week_26'], array[0, 91, 182]) as w(c, days),
       unnest(array['employer','resident']) side where "startedAt" is not null`,
  `insert into lock_ask (id, "askerBrokerageId", "candidateId", words, "askedByName")
     select 'l-' || i, 'nothing', 'c-' || i, 'May we?', 'Somebody' from generate_series(0, 9) i`,
  `insert into lock_holder ("askId", "holderBrokerageId", "referralId") select 'l-' || i, 'team', 'o-' || i from generate_series(0, 9) i`,
];

/** Ended and open referrals, with what hangs on them. Triggers rest meanwhile. */
export async function fillReferrals() {
  const client = await ownerPool().connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const sql of statements) await client.query(sql);
    await client.query("set session_replication_role = origin");
    await client.query("vacuum analyze");
  } finally {
    client.release();
  }
}
