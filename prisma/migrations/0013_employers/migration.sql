-- CreateEnum
CREATE TYPE "employer_standing" AS ENUM ('waiting', 'asked', 'verified', 'refused', 'suspended', 'merged');

-- CreateEnum
CREATE TYPE "saved_search_frequency" AS ENUM ('daily', 'weekly');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "membership_role" ADD VALUE 'recruiter' BEFORE 'member';
ALTER TYPE "membership_role" ADD VALUE 'viewer' BEFORE 'member';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "vacancy_stage" ADD VALUE 'scheduled' BEFORE 'live';
ALTER TYPE "vacancy_stage" ADD VALUE 'held' BEFORE 'filled';

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "askedAt" TIMESTAMPTZ(3),
ADD COLUMN     "emailDomain" TEXT,
ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "standing" "employer_standing" NOT NULL DEFAULT 'waiting',
ADD COLUMN     "standingReason" TEXT,
ADD COLUMN     "website" TEXT;

-- AlterTable
ALTER TABLE "site" ADD COLUMN     "closedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "vacancy" ADD COLUMN     "accessContactEmail" TEXT,
ADD COLUMN     "accessContactName" TEXT,
ADD COLUMN     "accessContactPhone" TEXT,
ADD COLUMN     "adjustments" TEXT,
ADD COLUMN     "apprenticeshipLevel" INTEGER,
ADD COLUMN     "apprenticeshipStandard" TEXT,
ADD COLUMN     "askId" TEXT,
ADD COLUMN     "contract" TEXT,
ADD COLUMN     "copiedFromId" TEXT,
ADD COLUMN     "employerReference" TEXT,
ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "filledOtherwise" INTEGER,
ADD COLUMN     "filledThroughUs" INTEGER,
ADD COLUMN     "goesLiveOn" DATE,
ADD COLUMN     "groupId" TEXT,
ADD COLUMN     "howFilled" TEXT,
ADD COLUMN     "inclusion" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "interviewNote" TEXT,
ADD COLUMN     "interviewSlots" INTEGER,
ADD COLUMN     "mostReferrals" INTEGER,
ADD COLUMN     "pagesDone" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "referralContactEmail" TEXT,
ADD COLUMN     "referralContactName" TEXT,
ADD COLUMN     "training" TEXT,
ADD COLUMN     "trainingFrom" DATE,
ADD COLUMN     "trainingProvider" TEXT,
ADD COLUMN     "trainingTo" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "whyNotFilled" TEXT,
ADD COLUMN     "workMode" TEXT NOT NULL DEFAULT 'on_site';

-- AlterTable
ALTER TABLE "placement_offer" ADD COLUMN     "askId" TEXT,
ADD COLUMN     "dateMode" TEXT NOT NULL DEFAULT 'window',
ADD COLUMN     "dayContactName" TEXT,
ADD COLUMN     "dayContactPhone" TEXT,
ADD COLUMN     "dayTimes" TEXT,
ADD COLUMN     "days" DATE[] DEFAULT ARRAY[]::DATE[],
ADD COLUMN     "halves" TEXT,
ADD COLUMN     "learn" TEXT,
ADD COLUMN     "mayPassOn" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pagesDone" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "riskNote" TEXT,
ADD COLUMN     "safeguarding" TEXT,
ADD COLUMN     "send" TEXT,
ADD COLUMN     "travel" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "membership_role" NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "invitedById" TEXT,
    "invitedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "accepted" BOOLEAN,
    "answeredByName" TEXT,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing_move" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "from" "employer_standing",
    "to" "employer_standing" NOT NULL,
    "side" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standing_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_ask" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisationId" TEXT NOT NULL,
    "needs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_place" (
    "vacancyId" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "places" INTEGER NOT NULL,

    CONSTRAINT "vacancy_place_pkey" PRIMARY KEY ("vacancyId","siteId")
);

-- CreateTable
CREATE TABLE "vacancy_change" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vacancy_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_upload" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committedAt" TIMESTAMPTZ(3),
    "outcome" JSONB,

    CONSTRAINT "vacancy_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice_dismissal" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "advice" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advice_dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "frequency" "saved_search_frequency" NOT NULL DEFAULT 'daily',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastSentAt" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_review" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "byName" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "practice_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT,
    "evidence" TEXT,
    "dueOn" DATE,
    "doneOn" DATE,
    "droppedOn" DATE,
    "note" TEXT,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_proposal" (
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "schoolName" TEXT NOT NULL,
    "yearGroup" INTEGER,
    "pupils" INTEGER NOT NULL,
    "halfDays" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "words" TEXT,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answerWords" TEXT,
    "answeredByName" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "date_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_report" (
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "placementId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "host_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenDigest_key" ON "invitation"("tokenDigest");

-- CreateIndex
CREATE INDEX "invitation_organisationId_idx" ON "invitation"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "join_request_organisationId_personId_key" ON "join_request"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "standing_move_organisationId_at_idx" ON "standing_move"("organisationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_digest_key" ON "api_key"("digest");

-- CreateIndex
CREATE INDEX "api_key_organisationId_idx" ON "api_key"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "employer_ask_number_key" ON "employer_ask"("number");

-- CreateIndex
CREATE INDEX "employer_ask_organisationId_idx" ON "employer_ask"("organisationId");

-- CreateIndex
CREATE INDEX "vacancy_change_vacancyId_at_idx" ON "vacancy_change"("vacancyId", "at");

-- CreateIndex
CREATE INDEX "vacancy_upload_organisationId_createdAt_idx" ON "vacancy_upload"("organisationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "advice_dismissal_vacancyId_advice_key" ON "advice_dismissal"("vacancyId", "advice");

-- CreateIndex
CREATE INDEX "saved_search_frequency_lastSentAt_idx" ON "saved_search"("frequency", "lastSentAt");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_email_query_key" ON "saved_search"("email", "query");

-- CreateIndex
CREATE INDEX "practice_review_organisationId_startedAt_idx" ON "practice_review"("organisationId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_organisationId_kind_key" ON "commitment"("organisationId", "kind");

-- CreateIndex
CREATE INDEX "date_proposal_offerId_proposedAt_idx" ON "date_proposal"("offerId", "proposedAt");

-- CreateIndex
CREATE UNIQUE INDEX "host_report_placementId_key" ON "host_report"("placementId");

-- CreateIndex
CREATE INDEX "organisation_kind_standing_idx" ON "organisation"("kind", "standing");

-- CreateIndex
CREATE INDEX "organisation_emailDomain_idx" ON "organisation"("emailDomain");

-- CreateIndex
CREATE INDEX "vacancy_groupId_idx" ON "vacancy"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_organisationId_employerReference_key" ON "vacancy"("organisationId", "employerReference");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing_move" ADD CONSTRAINT "standing_move_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_ask" ADD CONSTRAINT "employer_ask_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_askId_fkey" FOREIGN KEY ("askId") REFERENCES "employer_ask"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_place" ADD CONSTRAINT "vacancy_place_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_place" ADD CONSTRAINT "vacancy_place_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_change" ADD CONSTRAINT "vacancy_change_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_upload" ADD CONSTRAINT "vacancy_upload_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advice_dismissal" ADD CONSTRAINT "advice_dismissal_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_review" ADD CONSTRAINT "practice_review_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_offer" ADD CONSTRAINT "placement_offer_askId_fkey" FOREIGN KEY ("askId") REFERENCES "employer_ask"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_proposal" ADD CONSTRAINT "date_proposal_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "placement_offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_report" ADD CONSTRAINT "host_report_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "placement_offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_report" ADD CONSTRAINT "host_report_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A list is empty, never null.
alter table "vacancy" alter column "inclusion" set not null, alter column "pagesDone" set not null;
alter table "placement_offer" alter column "days" set not null, alter column "pagesDone" set not null;
alter table "employer_ask" alter column "needs" set not null;

-- Numbers that people say aloud start at four digits.
alter sequence "employer_ask_number_seq" restart with 1001;

update organisation set standing = 'verified', "askedAt" = "createdAt" where kind = 'employer' and "verifiedAt" is not null;
update organisation set "askedAt" = "createdAt" where kind = 'employer' and "askedAt" is null;

-- The organisations that the actor administers.
create function app_administered() returns text[] language sql stable parallel safe
  as $$ select string_to_array(coalesce(current_setting('app.administered', true), ''), ',') $$;

do $$
declare t text;
begin
  foreach t in array array['invitation','join_request','standing_move','api_key','employer_ask','vacancy_place',
    'vacancy_change','vacancy_upload','advice_dismissal','saved_search','practice_review','commitment',
    'date_proposal','host_report']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy service on %I using ((select app_is(''system''))) with check ((select app_is(''system'')))', t);
  end loop;
  -- An employer's own, and nobody else's.
  foreach t in array array['employer_ask','vacancy_upload','practice_review','commitment']
  loop
    execute format('create policy employer on %I
      using ("organisationId" = any ((select app_organisations())::text[]))
      with check ("organisationId" = any ((select app_organisations())::text[]))', t);
  end loop;
  -- What only its administrators may change.
  foreach t in array array['invitation','api_key']
  loop
    execute format('create policy administrator on %I
      using ("organisationId" = any ((select app_administered())::text[]))
      with check ("organisationId" = any ((select app_administered())::text[]))', t);
  end loop;
  -- Of a vacancy: its employer's.
  foreach t in array array['vacancy_place','advice_dismissal']
  loop
    execute format('create policy employer on %I
      using (exists (select 1 from vacancy v where v.id = "vacancyId" and v."organisationId" = any ((select app_organisations())::text[])))
      with check (exists (select 1 from vacancy v where v.id = "vacancyId" and v."organisationId" = any ((select app_organisations())::text[])))', t);
  end loop;
end $$;

-- Colleagues see who was invited; administrators see to it.
create policy invitation_read on invitation for select using ("organisationId" = any ((select app_organisations())::text[]));
-- Who asks to join sees the answer; administrators and operators give it.
create policy join_request_own on join_request for select using ("personId" = (select app_person()));
create policy join_request_add on join_request for insert with check ("personId" = (select app_person()) and "answeredAt" is null);
create policy join_request_answer on join_request
  using ("organisationId" = any ((select app_administered())::text[]) or (select app_operates()))
  with check ("organisationId" = any ((select app_administered())::text[]) or (select app_operates()));

-- How an employer came to stand: its own people and operators.
create policy standing_move_read on standing_move for select
  using ("organisationId" = any ((select app_organisations())::text[]) or (select app_operates()));
create policy standing_move_add on standing_move for insert
  with check ("organisationId" = any ((select app_organisations())::text[]) or (select app_operates()));

-- Administrators of an organisation give roles and take them; anybody may leave.
create policy membership_administer on membership
  using ("organisationId" = any ((select app_administered())::text[]))
  with check ("organisationId" = any ((select app_administered())::text[]));
create policy membership_leave on membership for delete using ("personId" = (select app_person()));

-- What changed on a vacancy: its employer writes it, or an operator who holds it; whoever is signed in for an organisation reads it.
create policy vacancy_change_read on vacancy_change for select using ((select app_is('person')));
create policy vacancy_change_add on vacancy_change for insert with check (
  (select app_operates())
  or exists (select 1 from vacancy v where v.id = "vacancyId" and v."organisationId" = any ((select app_organisations())::text[])));

-- The plan is private to the employer and its lead contact's brokerage, which reads it.
create policy practice_review_lead on practice_review for select using (exists (
  select 1 from organisation o where o.id = "organisationId" and o."leadBrokerageId" = any ((select app_organisations())::text[])));
create policy commitment_lead on commitment for select using (exists (
  select 1 from organisation o where o.id = "organisationId" and o."leadBrokerageId" = any ((select app_organisations())::text[])));

-- Dates: the hub proposes, the employer answers. Reports: the host writes, the hub reads.
create policy date_proposal_hub on date_proposal
  using (exists (select 1 from placement_offer o where o.id = "offerId" and o."hubSlug" = any ((select app_hubs())::text[]) and o.stage <> 'draft'))
  with check (exists (select 1 from placement_offer o where o.id = "offerId" and o."hubSlug" = any ((select app_hubs())::text[]) and o.stage <> 'draft'));
create policy date_proposal_read on date_proposal for select
  using (exists (select 1 from placement_offer o where o.id = "offerId" and o."organisationId" = any ((select app_organisations())::text[])));
create policy date_proposal_answer on date_proposal for update
  using (exists (select 1 from placement_offer o where o.id = "offerId" and o."organisationId" = any ((select app_organisations())::text[])));
create policy host_report_employer on host_report
  using (exists (select 1 from placement_offer o where o.id = "offerId" and o."organisationId" = any ((select app_organisations())::text[])))
  with check (exists (select 1 from placement_offer o where o.id = "offerId" and o."organisationId" = any ((select app_organisations())::text[])));
create policy host_report_hub on host_report for select
  using (exists (select 1 from placement_offer o where o.id = "offerId" and o."hubSlug" = any ((select app_hubs())::text[])));
