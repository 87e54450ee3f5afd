-- AlterTable
ALTER TABLE "candidate" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "rights_request" ADD COLUMN     "tokenDigest" TEXT;

-- CreateTable
CREATE TABLE "retention_rule" (
    "brokerageId" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "byName" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retention_rule_pkey" PRIMARY KEY ("brokerageId")
);

-- CreateTable
CREATE TABLE "erased_count" (
    "quarter" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "looking" INTEGER NOT NULL DEFAULT 0,
    "suggested" INTEGER NOT NULL DEFAULT 0,
    "shortlisted" INTEGER NOT NULL DEFAULT 0,
    "referred" INTEGER NOT NULL DEFAULT 0,
    "started" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "erased_count_pkey" PRIMARY KEY ("quarter","row")
);

-- CreateTable
CREATE TABLE "contact_correction" (
    "id" TEXT NOT NULL,
    "referralId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "notedByName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rights_request_tokenDigest_key" ON "rights_request"("tokenDigest");

-- CreateIndex
CREATE INDEX "contact_correction_referralId_idx" ON "contact_correction"("referralId");

-- AddForeignKey
ALTER TABLE "contact_correction" ADD CONSTRAINT "contact_correction_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on what a diff can't write.
-- Of two who ask for the same at once, one does.
create unique index "rights_request_one_open" on "rights_request" ("candidateId", kind)
  where status in ('waiting', 'running') and kind in ('export', 'erasure');
-- The letters to one address, however it is written.
create index "letter_to_idx" on "letter" (lower("to")) where "to" <> '';

do $$
declare t text;
begin
  foreach t in array array['retention_rule','erased_count','contact_correction']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy service on %I using ((select app_is(''system''))) with check ((select app_is(''system'')))', t);
  end loop;
end $$;

create policy retention_rule_read on retention_rule for select
  using ("brokerageId" = any ((select app_organisations())::text[]));
create policy retention_rule_write on retention_rule
  using ("brokerageId" = any ((select app_administered())::text[]))
  with check ("brokerageId" = any ((select app_administered())::text[]));

-- A correction is seen by whoever sees the receipt: the employer while that stands.
create policy contact_correction_sides on contact_correction for select
  using (exists (select 1 from consent_receipt c where c."referralId" = contact_correction."referralId"));
create policy contact_correction_add on contact_correction for insert
  with check (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])));

-- Whose requests a link opens: the link of a question to them, or of one of these requests itself, for a quarter of a year.
create function app_rights_link() returns table (candidate text, brokerage text) language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$
    select r."candidateId", r."brokerageId" from referral r where r.id = app_link_referral()
    union
    select "candidateId", "brokerageId" from rights_request
    where "tokenDigest" = nullif(current_setting('app.consent', true), '') and "askedAt" > now() - interval '90 days'
  $$;
create policy rights_request_own_read on rights_request for select
  using ("candidateId" in (select candidate from app_rights_link()));
create policy candidate_rights on candidate for select using (id in (select candidate from app_rights_link()));
create policy rights_request_own_add on rights_request for insert
  with check (exists (select 1 from app_rights_link() l where l.candidate = "candidateId" and l.brokerage = "brokerageId"));

-- What a person looks into and answers is a correction alone: the rest is a job's. Once answered it stays so.
create policy rights_request_answer on rights_request for update
  using ("brokerageId" = any ((select app_organisations())::text[]) and kind = 'correction' and status = 'waiting')
  with check ("brokerageId" = any ((select app_organisations())::text[]) and status in ('done', 'refused'));
create function keep_rights_request() returns trigger language plpgsql as $$ begin
  if app_is('system') then return new; end if;
  if (new.number, new."brokerageId", new."candidateId", new."candidateReference", new.kind, new.asked, new."askedByName", new."askedAt", new."tokenDigest")
    is distinct from (old.number, old."brokerageId", old."candidateId", old."candidateReference", old.kind, old.asked, old."askedByName", old."askedAt", old."tokenDigest") then
    raise exception 'What was asked stays as it was asked.';
  end if;
  return new;
end $$;
create trigger keep_rights_request before update on rights_request for each row execute function keep_rights_request();

-- Steps of a referral stay; only the words of why may go, and only when the service removes what is held of somebody.
grant update (reason) on referral_move to front_door_app;

-- Whoever was erased stays so. A form that was open meanwhile brings nothing back: it waits for the erasure, and is refused.
create function refuse_erased() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  perform 1 from candidate c where c.id = new."candidateId" for key share;
  if exists (select 1 from candidate c where c.id = new."candidateId" and c."erasedAt" is not null) then
    raise exception 'What was held of this resident was removed.';
  end if;
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['candidate_person','equality_answers','candidate_expiry','cv_reading','saved_vacancy','shared_card','referral']
  loop
    execute format('create trigger refuse_erased before insert on %I for each row execute function refuse_erased()', t);
  end loop;
end $$;
create function keep_erased() returns trigger language plpgsql as $$ begin
  raise exception 'What was held of this resident was removed.';
end $$;
create trigger keep_erased before update on candidate for each row when (old."erasedAt" is not null) execute function keep_erased();
