-- CreateTable
CREATE TABLE "guidance_answer" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "useful" BOOLEAN NOT NULL,
    "words" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guidance_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "guidance_answer_slug_createdAt_idx" ON "guidance_answer"("slug", "createdAt");

alter table guidance_answer add constraint guidance_answer_words_fit check (char_length(words) <= 500);

-- Anyone may say whether a guide was useful. Only the operator reads what was said; the service adds words to an answer.
alter table guidance_answer enable row level security;
alter table guidance_answer force row level security;
create policy service on guidance_answer using ((select app_is('system'))) with check ((select app_is('system')));
create policy guidance_answer_add on guidance_answer for insert with check ((select app_kind()) <> '');
create policy guidance_answer_read on guidance_answer for select using ((select app_operates()));
