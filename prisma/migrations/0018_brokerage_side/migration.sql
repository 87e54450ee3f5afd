-- DropIndex
DROP INDEX "referral_brokerageId_stage_idx";

-- DropIndex
DROP INDEX "referral_employerId_stage_idx";

-- What is personal is sealed by the application, which alone has the key. Until its job has, it stands in "plain".
ALTER TABLE "candidate_person" ADD COLUMN     "draft" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "emailKey" TEXT,
ADD COLUMN     "keyedWith" TEXT,
ADD COLUMN     "lastActiveAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "nameKey" TEXT,
ADD COLUMN     "nameWords" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "pagesDone" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "phoneKey" TEXT,
ADD COLUMN     "plain" JSONB,
ADD COLUMN     "sealed" TEXT,
ADD COLUMN     "warnedAt" TIMESTAMPTZ(3);
UPDATE "candidate_person" SET "plain" = jsonb_build_object('name', "name", 'email', "email", 'phone', "phone", 'notes', "notes",
  'otherSkills', to_jsonb("otherSkills"));
ALTER TABLE "candidate_person" DROP COLUMN "email",
DROP COLUMN "name",
DROP COLUMN "notes",
DROP COLUMN "otherSkills",
DROP COLUMN "phone";
CREATE INDEX "candidate_person_nameWords_idx" ON "candidate_person" USING gin ("nameWords");
CREATE INDEX "candidate_person_unsealed_idx" ON "candidate_person" ("candidateId") WHERE "plain" IS NOT NULL;

-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "jobEndedOn" DATE,
ADD COLUMN     "nudgedAt" TIMESTAMPTZ(3),
ADD COLUMN     "openedAt" TIMESTAMPTZ(3),
ADD COLUMN     "stageAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "startsOn" DATE;

-- AlterTable
ALTER TABLE "consent_request" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'email',
ADD COLUMN     "chasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "codeDigest" TEXT,
ADD COLUMN     "notedById" TEXT,
ADD COLUMN     "notedByName" TEXT,
ADD COLUMN     "signedOn" DATE;

-- AlterTable
ALTER TABLE "consent_receipt" RENAME COLUMN "shared" TO "plain";
ALTER TABLE "consent_receipt" ALTER COLUMN "plain" DROP NOT NULL,
ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'email',
ADD COLUMN     "notedByName" TEXT,
ADD COLUMN     "sealed" TEXT,
ADD COLUMN     "signedOn" DATE;

-- CreateTable
CREATE TABLE "candidate_expiry" (
    "candidateId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "expiresOn" DATE NOT NULL,

    CONSTRAINT "candidate_expiry_pkey" PRIMARY KEY ("candidateId","what")
);

-- CreateTable
CREATE TABLE "candidate_upload" (
    "id" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sealed" TEXT,
    "status" TEXT NOT NULL DEFAULT 'checking',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "outcome" JSONB,
    "findings" TEXT,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "candidate_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cv_reading" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "problem" TEXT,
    "suggested" JSONB,
    "personId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "cv_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rights_request" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "candidateReference" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "asked" TEXT NOT NULL,
    "askedByName" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "result" JSONB,
    "sealed" TEXT,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "rights_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_card" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "fromBrokerageId" TEXT NOT NULL,
    "toBrokerageId" TEXT NOT NULL,
    "vacancyId" TEXT,
    "card" JSONB NOT NULL,
    "note" TEXT,
    "sharedByName" TEXT NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answerWords" TEXT,
    "answeredByName" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "shared_card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cover" (
    "id" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "awayId" TEXT NOT NULL,
    "awayName" TEXT NOT NULL,
    "coverId" TEXT NOT NULL,
    "coverName" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "untilDay" DATE NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "madeByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queue_done" (
    "personId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "queue_done_pkey" PRIMARY KEY ("personId","item")
);

-- CreateTable
CREATE TABLE "interview" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "contactName" TEXT,
    "adjustments" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "arrangedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_check" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "tokenDigest" TEXT,
    "askedAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "answer" BOOLEAN,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredByName" TEXT,
    "answeredBy" TEXT,
    "hoursWeek" DOUBLE PRECISION,
    "payPence" INTEGER,
    "support" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "endedOn" DATE,
    "endedWhy" TEXT,
    "words" TEXT,

    CONSTRAINT "outcome_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_resolution" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "outcome" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outcome_resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity_claim" (
    "referralId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_claim_pkey" PRIMARY KEY ("referralId","key")
);

-- CreateTable
CREATE TABLE "lock_ask" (
    "id" TEXT NOT NULL,
    "askerBrokerageId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "vacancyId" TEXT,
    "words" TEXT NOT NULL,
    "askedById" TEXT,
    "askedByName" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answerWords" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "lock_ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lock_holder" (
    "askId" TEXT NOT NULL,
    "holderBrokerageId" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "answeredByName" TEXT,

    CONSTRAINT "lock_holder_pkey" PRIMARY KEY ("askId")
);

-- CreateTable
CREATE TABLE "contact_charter" (
    "organisationId" TEXT NOT NULL,
    "monthlyCap" INTEGER NOT NULL,
    "quietFrom" DATE,
    "quietUntil" DATE,
    "quietWords" TEXT,
    "byName" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_charter_pkey" PRIMARY KEY ("organisationId")
);

-- CreateTable
CREATE TABLE "employer_nudge" (
    "id" TEXT NOT NULL,
    "employerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_nudge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "candidate_expiry_brokerageId_expiresOn_idx" ON "candidate_expiry"("brokerageId", "expiresOn");

-- CreateIndex
CREATE INDEX "candidate_upload_brokerageId_createdAt_idx" ON "candidate_upload"("brokerageId", "createdAt");

-- CreateIndex
CREATE INDEX "cv_reading_candidateId_idx" ON "cv_reading"("candidateId");

-- CreateIndex
CREATE INDEX "cv_reading_createdAt_idx" ON "cv_reading"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "rights_request_number_key" ON "rights_request"("number");

-- CreateIndex
CREATE INDEX "rights_request_brokerageId_askedAt_idx" ON "rights_request"("brokerageId", "askedAt");

-- CreateIndex
CREATE INDEX "rights_request_candidateId_idx" ON "rights_request"("candidateId");

-- CreateIndex
CREATE INDEX "shared_card_candidateId_idx" ON "shared_card"("candidateId");

-- CreateIndex
CREATE INDEX "shared_card_toBrokerageId_sharedAt_idx" ON "shared_card"("toBrokerageId", "sharedAt");

-- CreateIndex
CREATE INDEX "shared_card_fromBrokerageId_sharedAt_idx" ON "shared_card"("fromBrokerageId", "sharedAt");

-- CreateIndex
CREATE INDEX "cover_brokerageId_untilDay_idx" ON "cover"("brokerageId", "untilDay");

-- CreateIndex
CREATE INDEX "cover_coverId_untilDay_idx" ON "cover"("coverId", "untilDay");

-- CreateIndex
CREATE INDEX "interview_referralId_idx" ON "interview"("referralId");

-- CreateIndex
CREATE INDEX "interview_startsAt_idx" ON "interview"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_check_tokenDigest_key" ON "outcome_check"("tokenDigest");

-- CreateIndex
CREATE INDEX "outcome_check_dueOn_idx" ON "outcome_check"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_check_referralId_check_side_key" ON "outcome_check"("referralId", "check", "side");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_resolution_referralId_check_key" ON "outcome_resolution"("referralId", "check");

-- CreateIndex
CREATE INDEX "identity_claim_key_idx" ON "identity_claim"("key");

-- CreateIndex
CREATE INDEX "lock_ask_askerBrokerageId_askedAt_idx" ON "lock_ask"("askerBrokerageId", "askedAt");

-- CreateIndex
CREATE INDEX "lock_holder_holderBrokerageId_idx" ON "lock_holder"("holderBrokerageId");

-- CreateIndex
CREATE INDEX "employer_nudge_employerId_at_idx" ON "employer_nudge"("employerId", "at");

-- CreateIndex
CREATE INDEX "candidate_person_emailKey_idx" ON "candidate_person"("emailKey");

-- CreateIndex
CREATE INDEX "candidate_person_phoneKey_idx" ON "candidate_person"("phoneKey");

-- CreateIndex
CREATE INDEX "candidate_person_nameKey_idx" ON "candidate_person"("nameKey");

-- CreateIndex
CREATE INDEX "candidate_person_lastActiveAt_idx" ON "candidate_person"("lastActiveAt");

-- CreateIndex
CREATE INDEX "referral_brokerageId_stage_stageAt_idx" ON "referral"("brokerageId", "stage", "stageAt");

-- CreateIndex
CREATE INDEX "referral_employerId_stage_stageAt_idx" ON "referral"("employerId", "stage", "stageAt");

-- CreateIndex
CREATE INDEX "referral_brokerId_stage_idx" ON "referral"("brokerId", "stage");

-- CreateIndex
CREATE INDEX "referral_candidateId_idx" ON "referral"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "consent_request_codeDigest_key" ON "consent_request"("codeDigest");

-- AddForeignKey
ALTER TABLE "candidate_expiry" ADD CONSTRAINT "candidate_expiry_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cv_reading" ADD CONSTRAINT "cv_reading_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_card" ADD CONSTRAINT "shared_card_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_check" ADD CONSTRAINT "outcome_check_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_resolution" ADD CONSTRAINT "outcome_resolution_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_claim" ADD CONSTRAINT "identity_claim_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lock_holder" ADD CONSTRAINT "lock_holder_askId_fkey" FOREIGN KEY ("askId") REFERENCES "lock_ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on what a diff can't write.
alter table "outcome_check" alter column "support" set not null;
alter sequence "rights_request_number_seq" restart with 1001;

update "referral" r set "stageAt" = coalesce((select max(m.at) from referral_move m where m."referralId" = r.id), r."createdAt");
-- Past referrals are many, those that somebody still works on few: the day's queue reads these alone.
create index "referral_open_idx" on "referral" ("brokerageId", "brokerId", "stage", "stageAt")
  where stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn');

-- One person is put forward by one borough at a time.
create extension if not exists btree_gist;
alter table "identity_claim" add constraint "identity_claim_one_borough"
  exclude using gist (key with =, "brokerageId" with <>);
-- A referral that ends lets go of the person, whoever ends it.
create function let_go_of_person() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  delete from identity_claim where "referralId" = new.id;
  return null;
end $$;
create trigger let_go_of_person after update of stage on referral for each row
  when (new.stage in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')) execute function let_go_of_person();

-- A step with somebody is something that happened with them, whoever takes it.
create function note_activity() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  update candidate_person p set "lastActiveAt" = greatest(p."lastActiveAt", new.at), "warnedAt" = null
    from referral r where r.id = new."referralId" and p."candidateId" = r."candidateId";
  return null;
end $$;
create trigger note_activity after insert on referral_move for each row execute function note_activity();

-- A code opens what the link opens.
create or replace function app_link_referral() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select "referralId" from consent_request
        where nullif(current_setting('app.consent', true), '') in ("tokenDigest", "codeDigest") $$;
create or replace function app_link_candidate() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select r."candidateId" from consent_request q join referral r on r.id = q."referralId"
        where nullif(current_setting('app.consent', true), '') in (q."tokenDigest", q."codeDigest") $$;
-- The question about work that a link leads to.
create function app_asked() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.asked', true), '') $$;
create function app_asked_referral() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select "referralId" from outcome_check where "tokenDigest" = app_asked() $$;

do $$
declare t text;
begin
  foreach t in array array['candidate_expiry','candidate_upload','cv_reading','rights_request','shared_card','cover',
    'queue_done','interview','outcome_check','outcome_resolution','identity_claim','lock_ask','lock_holder',
    'contact_charter','employer_nudge']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy service on %I using ((select app_is(''system''))) with check ((select app_is(''system'')))', t);
  end loop;
  -- Each brokerage's own.
  foreach t in array array['candidate_upload','cover','identity_claim']
  loop
    execute format('create policy brokerage on %I
      using ("brokerageId" = any ((select app_organisations())::text[]))
      with check ("brokerageId" = any ((select app_organisations())::text[]))', t);
  end loop;
  foreach t in array array['candidate_expiry','cv_reading']
  loop
    execute format('create policy brokerage on %I
      using ("brokerageId" = any ((select app_organisations())::text[]))
      with check ("brokerageId" = any ((select app_organisations())::text[])
        and exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = %I."brokerageId"))', t, t);
  end loop;
end $$;

create policy queue_done_own on queue_done
  using ("personId" = (select app_person())) with check ("personId" = (select app_person()));

-- A request is made and read; jobs alone carry it out. Operators see that it was made.
create policy rights_request_read on rights_request for select
  using ("brokerageId" = any ((select app_organisations())::text[]) or (select app_operates()));
create policy rights_request_add on rights_request for insert
  with check ("brokerageId" = any ((select app_organisations())::text[])
    and exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = rights_request."brokerageId"));

create policy shared_card_from on shared_card
  using ("fromBrokerageId" = any ((select app_organisations())::text[]))
  with check ("fromBrokerageId" = any ((select app_organisations())::text[])
    and exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = "fromBrokerageId"));
create policy shared_card_to_read on shared_card for select
  using ("toBrokerageId" = any ((select app_organisations())::text[]) and "endedAt" is null);
create policy shared_card_to_answer on shared_card for update
  using ("toBrokerageId" = any ((select app_organisations())::text[]) and "endedAt" is null);

-- An interview is seen by whoever sees the receipt: the brokerage and the resident always, the employer while it stands.
create policy interview_sides on interview
  using (exists (select 1 from consent_receipt c where c."referralId" = interview."referralId"))
  with check (exists (select 1 from consent_receipt c where c."referralId" = interview."referralId"));

-- What each side said of work: the brokerage sees both, an employer its own, whoever holds a link the one question.
create policy outcome_check_brokerage on outcome_check
  using (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])))
  with check (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])));
create policy outcome_check_employer_read on outcome_check for select
  using (side = 'employer' and exists (select 1 from referral r where r.id = "referralId"
    and r."employerId" = any ((select app_organisations())::text[]) and r."consentedAt" is not null));
create policy outcome_check_employer_answer on outcome_check for update
  using (side = 'employer' and exists (select 1 from referral r where r.id = "referralId"
    and r."employerId" = any ((select app_organisations())::text[]) and r."consentedAt" is not null));
create policy outcome_check_asked_read on outcome_check for select using ("tokenDigest" = (select app_asked()));
create policy outcome_check_asked_answer on outcome_check for update using ("tokenDigest" = (select app_asked()));
create policy referral_asked_read on referral for select using (id = (select app_asked_referral()));
create policy consent_receipt_asked_read on consent_receipt for select using (
  "referralId" = (select app_asked_referral()) and "revokedAt" is null and "until" > now());
create policy outcome_resolution_brokerage on outcome_resolution
  using (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])))
  with check (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])));

-- A resident's link shows everything that was shared of them, and takes any of it back.
create policy referral_resident_read_all on referral for select using ("candidateId" = (select app_link_candidate()));
create policy referral_resident_move_all on referral for update using ("candidateId" = (select app_link_candidate()));
create policy consent_receipt_resident_read_all on consent_receipt for select
  using (exists (select 1 from referral r where r.id = "referralId" and r."candidateId" = (select app_link_candidate())));
create policy consent_receipt_resident_end_all on consent_receipt for update
  using (exists (select 1 from referral r where r.id = "referralId" and r."candidateId" = (select app_link_candidate())));

-- Who asks sees the question and its answer; who holds the person sees it too, and alone knows that it does.
create policy lock_ask_asker_read on lock_ask for select using ("askerBrokerageId" = any ((select app_organisations())::text[]));
create policy lock_ask_asker_add on lock_ask for insert with check ("askerBrokerageId" = any ((select app_organisations())::text[])
  and exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = "askerBrokerageId"));
create policy lock_holder_own on lock_holder using ("holderBrokerageId" = any ((select app_organisations())::text[]));
create policy lock_ask_holder_read on lock_ask for select using (exists (select 1 from lock_holder h where h."askId" = id));
create policy lock_ask_holder_answer on lock_ask for update using (exists (select 1 from lock_holder h where h."askId" = id));

-- An employer's wishes are everybody's to heed who may approach it, and its administrators' to state.
create policy contact_charter_read on contact_charter for select
  using ("organisationId" = any ((select app_organisations())::text[]) or (select app_operates())
    or ((select app_is('person')) and (select app_kinds()) && array['partner','brokerage','hub']));
create policy contact_charter_write on contact_charter
  using ("organisationId" = any ((select app_administered())::text[]))
  with check ("organisationId" = any ((select app_administered())::text[]));
create policy employer_nudge_read on employer_nudge for select using ("employerId" = any ((select app_organisations())::text[]));
