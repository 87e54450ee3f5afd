-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('employer', 'brokerage', 'hub', 'board', 'partner', 'operator');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('administrator', 'member');

-- CreateEnum
CREATE TYPE "vacancy_type" AS ENUM ('job', 'apprenticeship', 'swap', 'paid_placement', 'internship');

-- CreateEnum
CREATE TYPE "vacancy_stage" AS ENUM ('draft', 'in_review', 'live', 'filled', 'closed', 'expired', 'withdrawn');

-- CreateEnum
CREATE TYPE "pay_unit" AS ENUM ('hour', 'day', 'week', 'month', 'year');

-- CreateEnum
CREATE TYPE "referral_stage" AS ENUM ('shortlisted', 'consent_asked', 'consented', 'declined', 'referred', 'interview', 'offered', 'started', 'sustained_13', 'sustained_26', 'not_progressed', 'withdrawn');

-- CreateEnum
CREATE TYPE "offer_stage" AS ENUM ('draft', 'with_hub', 'accepted', 'matched', 'confirmed', 'under_way', 'completed', 'declined', 'cancelled', 'withdrawn');

-- CreateEnum
CREATE TYPE "approach_outcome" AS ENUM ('reserved', 'redirected', 'cancelled');

-- CreateEnum
CREATE TYPE "letter_status" AS ENUM ('queued', 'sending', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('running', 'done', 'stopped', 'failed');

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "phone" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "companiesHouseNumber" TEXT,
    "sector" TEXT,
    "size" TEXT,
    "boroughCode" TEXT,
    "hubSlug" TEXT,
    "boardSlug" TEXT,
    "verifiedAt" TIMESTAMPTZ(3),
    "source" TEXT,
    "nameKey" TEXT NOT NULL,
    "leadBrokerageId" TEXT,
    "leadName" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "role" "membership_role" NOT NULL DEFAULT 'member',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "postcode" TEXT,
    "outcode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "boroughCode" TEXT,
    "hubSlug" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "taxonomy_load" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "source" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "taxonomy_load_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occupation" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "altLabels" TEXT[],
    "soc" TEXT,
    "isco" TEXT,
    "escoUri" TEXT,
    "board" TEXT,
    "sector" TEXT NOT NULL,

    CONSTRAINT "occupation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "altLabels" TEXT[],
    "kind" TEXT NOT NULL,
    "escoUri" TEXT,

    CONSTRAINT "skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occupation_skill" (
    "occupationId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "essential" BOOLEAN NOT NULL,

    CONSTRAINT "occupation_skill_pkey" PRIMARY KEY ("occupationId","skillId")
);

-- CreateTable
CREATE TABLE "vacancy" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisationId" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "type" "vacancy_type" NOT NULL,
    "stage" "vacancy_stage" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "occupationId" TEXT,
    "essentialSkills" TEXT[],
    "desirableSkills" TEXT[],
    "licences" TEXT[],
    "qualifications" TEXT[],
    "otherSkills" TEXT[],
    "places" INTEGER NOT NULL DEFAULT 1,
    "payUnit" "pay_unit",
    "payMinPence" INTEGER,
    "payMaxPence" INTEGER,
    "payText" TEXT,
    "payHourlyMinPence" INTEGER,
    "payHourlyMaxPence" INTEGER,
    "hoursMin" DOUBLE PRECISION,
    "hoursMax" DOUBLE PRECISION,
    "hoursNote" TEXT,
    "startsOn" DATE,
    "closesOn" DATE,
    "postedOn" DATE,
    "guaranteedInterview" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMPTZ(3),
    "liveAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "stageReason" TEXT,
    "createdById" TEXT,
    "source" TEXT,
    "sourceReference" TEXT,
    "sourceDigest" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "occupations" TEXT[],
    "skills" TEXT[],
    "licences" TEXT[],
    "qualifications" TEXT[],
    "outcode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "maxKm" DOUBLE PRECISION NOT NULL DEFAULT 10,
    "hoursMin" DOUBLE PRECISION,
    "hoursMax" DOUBLE PRECISION,
    "payFloorPence" INTEGER,
    "availableFrom" DATE,
    "available" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_person" (
    "candidateId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "otherSkills" TEXT[],
    "notes" TEXT,

    CONSTRAINT "candidate_person_pkey" PRIMARY KEY ("candidateId")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "employerId" TEXT NOT NULL,
    "stage" "referral_stage" NOT NULL DEFAULT 'shortlisted',
    "brokerId" TEXT,
    "brokerName" TEXT NOT NULL,
    "score" INTEGER,
    "consentedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "feedback" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_move" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "from" "referral_stage",
    "to" "referral_stage" NOT NULL,
    "side" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_request" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "fields" TEXT[],
    "words" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" BOOLEAN,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "consent_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_receipt" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "employerId" TEXT NOT NULL,
    "fields" TEXT[],
    "shared" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "consent_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_offer" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisationId" TEXT NOT NULL,
    "siteId" TEXT NOT NULL,
    "hubSlug" TEXT NOT NULL,
    "stage" "offer_stage" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "yearGroups" INTEGER[],
    "places" INTEGER NOT NULL,
    "halfDays" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "fromDate" DATE,
    "toDate" DATE,
    "access" TEXT,
    "supervision" TEXT,
    "hasInsurance" BOOLEAN NOT NULL DEFAULT false,
    "hasRiskAssessment" BOOLEAN NOT NULL DEFAULT false,
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "reason" TEXT,
    "coordinatorName" TEXT,
    "createdById" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "placement_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "schoolName" TEXT NOT NULL,
    "yearGroup" INTEGER NOT NULL,
    "pupils" INTEGER NOT NULL,
    "halfDays" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approach" (
    "id" TEXT NOT NULL,
    "employerId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "outcome" "approach_outcome" NOT NULL,
    "inHandWith" TEXT,
    "until" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "organisationId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,
    "requestId" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT,
    "props" JSONB NOT NULL,
    "onceKey" TEXT,
    "status" "letter_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "messageId" TEXT,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'running',
    "linesDone" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_reject" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "value" TEXT,

    CONSTRAINT "import_reject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_companiesHouseNumber_key" ON "organisation"("companiesHouseNumber");

-- CreateIndex
CREATE INDEX "organisation_kind_nameKey_idx" ON "organisation"("kind", "nameKey");

-- CreateIndex
CREATE INDEX "membership_organisationId_idx" ON "membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "membership_personId_organisationId_key" ON "membership"("personId", "organisationId");

-- CreateIndex
CREATE INDEX "site_boroughCode_idx" ON "site"("boroughCode");

-- CreateIndex
CREATE UNIQUE INDEX "site_organisationId_name_key" ON "site"("organisationId", "name");

-- CreateIndex
CREATE INDEX "occupation_skill_skillId_idx" ON "occupation_skill"("skillId");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_number_key" ON "vacancy"("number");

-- CreateIndex
CREATE INDEX "vacancy_organisationId_stage_idx" ON "vacancy"("organisationId", "stage");

-- CreateIndex
CREATE INDEX "vacancy_stage_liveAt_idx" ON "vacancy"("stage", "liveAt");

-- CreateIndex
CREATE INDEX "vacancy_siteId_idx" ON "vacancy"("siteId");

-- CreateIndex
CREATE INDEX "vacancy_occupationId_stage_idx" ON "vacancy"("occupationId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_source_sourceReference_key" ON "vacancy"("source", "sourceReference");

-- CreateIndex
CREATE INDEX "candidate_skills_idx" ON "candidate" USING GIN ("skills");

-- CreateIndex
CREATE INDEX "candidate_occupations_idx" ON "candidate" USING GIN ("occupations");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_brokerageId_reference_key" ON "candidate"("brokerageId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "referral_number_key" ON "referral"("number");

-- CreateIndex
CREATE INDEX "referral_brokerageId_stage_idx" ON "referral"("brokerageId", "stage");

-- CreateIndex
CREATE INDEX "referral_employerId_stage_idx" ON "referral"("employerId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "referral_vacancyId_candidateId_key" ON "referral"("vacancyId", "candidateId");

-- CreateIndex
CREATE INDEX "referral_move_referralId_at_idx" ON "referral_move"("referralId", "at");

-- CreateIndex
CREATE INDEX "referral_move_to_at_idx" ON "referral_move"("to", "at");

-- CreateIndex
CREATE UNIQUE INDEX "consent_request_referralId_key" ON "consent_request"("referralId");

-- CreateIndex
CREATE UNIQUE INDEX "consent_request_tokenDigest_key" ON "consent_request"("tokenDigest");

-- CreateIndex
CREATE UNIQUE INDEX "consent_receipt_referralId_key" ON "consent_receipt"("referralId");

-- CreateIndex
CREATE INDEX "consent_receipt_employerId_idx" ON "consent_receipt"("employerId");

-- CreateIndex
CREATE UNIQUE INDEX "placement_offer_number_key" ON "placement_offer"("number");

-- CreateIndex
CREATE INDEX "placement_offer_hubSlug_stage_idx" ON "placement_offer"("hubSlug", "stage");

-- CreateIndex
CREATE INDEX "placement_offer_organisationId_idx" ON "placement_offer"("organisationId");

-- CreateIndex
CREATE INDEX "placement_offerId_idx" ON "placement"("offerId");

-- CreateIndex
CREATE INDEX "approach_employerId_createdAt_idx" ON "approach"("employerId", "createdAt");

-- CreateIndex
CREATE INDEX "approach_partnerId_idx" ON "approach"("partnerId");

-- CreateIndex
CREATE INDEX "audit_entry_subject_at_idx" ON "audit_entry"("subject", "at");

-- CreateIndex
CREATE INDEX "audit_entry_actorId_at_idx" ON "audit_entry"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "letter_onceKey_key" ON "letter"("onceKey");

-- CreateIndex
CREATE INDEX "letter_status_queuedAt_idx" ON "letter"("status", "queuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "import_run_digest_key" ON "import_run"("digest");

-- CreateIndex
CREATE INDEX "import_reject_runId_line_idx" ON "import_reject"("runId", "line");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_leadBrokerageId_fkey" FOREIGN KEY ("leadBrokerageId") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupation_skill" ADD CONSTRAINT "occupation_skill_occupationId_fkey" FOREIGN KEY ("occupationId") REFERENCES "occupation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupation_skill" ADD CONSTRAINT "occupation_skill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_brokerageId_fkey" FOREIGN KEY ("brokerageId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_person" ADD CONSTRAINT "candidate_person_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_brokerageId_fkey" FOREIGN KEY ("brokerageId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_move" ADD CONSTRAINT "referral_move_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_request" ADD CONSTRAINT "consent_request_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_receipt" ADD CONSTRAINT "consent_receipt_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_offer" ADD CONSTRAINT "placement_offer_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_offer" ADD CONSTRAINT "placement_offer_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "placement_offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approach" ADD CONSTRAINT "approach_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approach" ADD CONSTRAINT "approach_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_reject" ADD CONSTRAINT "import_reject_runId_fkey" FOREIGN KEY ("runId") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
