-- CreateEnum
CREATE TYPE "alert_frequency" AS ENUM ('daily', 'weekly', 'never');

-- AlterTable
ALTER TABLE "vacancy" ADD COLUMN     "flexibleHours" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "candidate" ADD COLUMN     "brokerId" TEXT;

-- CreateTable
CREATE TABLE "equality_answers" (
    "candidateId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "equality_answers_pkey" PRIMARY KEY ("candidateId")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_vacancy" (
    "candidateId" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_vacancy_pkey" PRIMARY KEY ("candidateId","vacancyId")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "vacancyId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "brokerageId" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("vacancyId","candidateId")
);

-- CreateTable
CREATE TABLE "match_alert" (
    "personId" TEXT NOT NULL,
    "frequency" "alert_frequency" NOT NULL DEFAULT 'daily',
    "lastSentAt" TIMESTAMPTZ(3),

    CONSTRAINT "match_alert_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE INDEX "equality_answers_brokerageId_idx" ON "equality_answers"("brokerageId");

-- CreateIndex
CREATE INDEX "dismissal_brokerageId_idx" ON "dismissal"("brokerageId");

-- CreateIndex
CREATE UNIQUE INDEX "dismissal_vacancyId_candidateId_key" ON "dismissal"("vacancyId", "candidateId");

-- CreateIndex
CREATE INDEX "saved_vacancy_brokerageId_idx" ON "saved_vacancy"("brokerageId");

-- CreateIndex
CREATE INDEX "suggestion_brokerageId_createdAt_idx" ON "suggestion"("brokerageId", "createdAt");

-- CreateIndex
CREATE INDEX "suggestion_candidateId_idx" ON "suggestion"("candidateId");

-- CreateIndex
CREATE INDEX "candidate_brokerId_idx" ON "candidate"("brokerId");

-- AddForeignKey
ALTER TABLE "equality_answers" ADD CONSTRAINT "equality_answers_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_vacancy" ADD CONSTRAINT "saved_vacancy_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_vacancy" ADD CONSTRAINT "saved_vacancy_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each brokerage's own, about its own candidates; match_alert is each person's own.
do $$
declare t text;
begin
  foreach t in array array['equality_answers','dismissal','saved_vacancy','suggestion','match_alert']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy service on %I using ((select app_is(''system''))) with check ((select app_is(''system'')))', t);
  end loop;
  foreach t in array array['equality_answers','dismissal','saved_vacancy']
  loop
    execute format('create policy brokerage on %I
      using ("brokerageId" = any ((select app_organisations())::text[]))
      with check ("brokerageId" = any ((select app_organisations())::text[])
        and exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = %I."brokerageId"))', t, t);
  end loop;
end $$;
create policy suggestion_brokerage on suggestion for select using ("brokerageId" = any ((select app_organisations())::text[]));
create policy match_alert_own on match_alert
  using ("personId" = (select app_person())) with check ("personId" = (select app_person()));
