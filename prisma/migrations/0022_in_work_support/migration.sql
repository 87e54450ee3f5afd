-- CreateTable
CREATE TABLE "in_work_support" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "offered" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "words" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "in_work_support_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "in_work_support_referralId_at_idx" ON "in_work_support"("referralId", "at");

-- AddForeignKey
ALTER TABLE "in_work_support" ADD CONSTRAINT "in_work_support_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a brokerage did for somebody in work is between the two of them.
alter table "in_work_support" enable row level security;
alter table "in_work_support" force row level security;
create policy service on "in_work_support" using ((select app_is('system'))) with check ((select app_is('system')));
create policy in_work_support_brokerage on "in_work_support"
  using (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])))
  with check (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])));
