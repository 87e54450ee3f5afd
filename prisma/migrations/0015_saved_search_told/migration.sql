-- Which vacancies a saved search has told of, so that it tells of none twice.
CREATE TABLE "saved_search_told" (
    "savedSearchId" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,

    CONSTRAINT "saved_search_told_pkey" PRIMARY KEY ("savedSearchId","vacancyId")
);

-- CreateIndex
CREATE INDEX "saved_search_told_vacancyId_idx" ON "saved_search_told"("vacancyId");

-- AddForeignKey
ALTER TABLE "saved_search_told" ADD CONSTRAINT "saved_search_told_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_told" ADD CONSTRAINT "saved_search_told_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of nobody who has an account: the service alone reads and writes it, as it does the searches.
alter table saved_search_told enable row level security;
alter table saved_search_told force row level security;
create policy service on saved_search_told using ((select app_is('system'))) with check ((select app_is('system')));
