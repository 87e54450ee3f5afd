-- The role that serves. It owns nothing, so that row-level security binds it. The function asActor tells each transaction who asks.
do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'front_door_app') then
    create role front_door_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null; -- another database of this server made it just now
end $$;
do $$ begin execute format('grant front_door_app to %I', current_user); end $$;

grant usage on schema public to front_door_app;
grant select, insert, update, delete on all tables in schema public to front_door_app;
grant usage, select on all sequences in schema public to front_door_app;
alter default privileges in schema public grant select, insert, update, delete on tables to front_door_app;
alter default privileges in schema public grant usage, select on sequences to front_door_app;
revoke all on _prisma_migrations from front_door_app;
-- The audit trail is written and read, never changed.
revoke update, delete on audit_entry from front_door_app;

-- Numbers that people say aloud start at four digits.
alter sequence "vacancy_number_seq" restart with 1001;
alter sequence "referral_number_seq" restart with 1001;
alter sequence "placement_offer_number_seq" restart with 1001;

create function app_kind() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('app.kind', true), '') $$;
create function app_person() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '') $$;
create function app_organisations() returns text[] language sql stable parallel safe
  as $$ select string_to_array(coalesce(current_setting('app.organisations', true), ''), ',') $$;
create function app_hubs() returns text[] language sql stable parallel safe
  as $$ select string_to_array(coalesce(current_setting('app.hubs', true), ''), ',') $$;
create function app_kinds() returns text[] language sql stable parallel safe
  as $$ select string_to_array(coalesce(current_setting('app.kinds', true), ''), ',') $$;
create function app_is(kind text) returns boolean language sql stable parallel safe
  as $$ select app_kind() = kind $$;
create function app_operates() returns boolean language sql stable parallel safe
  as $$ select app_kind() = 'person' and 'operator' = any(app_kinds()) $$;

-- The referral a resident's link leads to. It looks past row-level security for this one row, because the policies
-- of referral and consent_request would otherwise each ask the other.
create function app_link_referral() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select "referralId" from consent_request where "tokenDigest" = nullif(current_setting('app.consent', true), '') $$;
create function app_link_candidate() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select r."candidateId" from consent_request q join referral r on r.id = q."referralId"
        where q."tokenDigest" = nullif(current_setting('app.consent', true), '') $$;
-- Whether an organisation has anyone yet: the first person to register it joins it, and nobody joins it so again.
create function app_has_members(organisation text) returns boolean language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select exists (select 1 from membership where "organisationId" = organisation) $$;

-- The job queue belongs to the owner. The app adds to it through this door alone.
create function enqueue_job(topic text, payload json, run_at timestamptz, job_key text, max_attempts int) returns void
  language plpgsql security definer set search_path = public
  as $$ begin
    perform graphile_worker.add_job(topic, payload, run_at => run_at, job_key => job_key, max_attempts => max_attempts);
  end $$;
revoke all on function enqueue_job from public;
grant execute on function enqueue_job to front_door_app;

-- What the health page may know of the queue.
create function queue_depth() returns table (waiting bigint, failing bigint) language sql stable security definer
  as $$ select count(*), count(*) filter (where attempts >= max_attempts) from graphile_worker.jobs $$;
revoke all on function queue_depth from public;
grant execute on function queue_depth to front_door_app;

do $$
declare t text;
begin
  foreach t in array array['person','session','account','verification','membership','candidate','candidate_person',
    'referral','referral_move','consent_request','consent_receipt','placement_offer','placement','approach',
    'audit_entry','letter','import_run','import_reject']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy service on %I using ((select app_is(''system''))) with check ((select app_is(''system'')))', t);
  end loop;
  foreach t in array array['person','session','account','verification','membership']
  loop
    execute format('create policy sign_in on %I using ((select app_is(''auth''))) with check ((select app_is(''auth'')))', t);
  end loop;
end $$;

-- People: yourself, your colleagues, and everybody for an operator.
create policy person_read on person for select using (
  id = (select app_person()) or (select app_operates())
  or exists (select 1 from membership m where m."personId" = person.id and m."organisationId" = any ((select app_organisations())::text[])));
create policy person_write on person for update using (id = (select app_person()) or (select app_operates()));

create policy membership_read on membership for select using (
  "personId" = (select app_person()) or "organisationId" = any ((select app_organisations())::text[]) or (select app_operates()));
create policy membership_first on membership for insert with check (
  "personId" = (select app_person()) and not app_has_members("organisationId"));
create policy membership_manage on membership for all
  using ((select app_operates())) with check ((select app_operates()));

-- Residents: their own brokerage, and they themselves by the link in their letter.
create policy candidate_brokerage on candidate
  using ("brokerageId" = any ((select app_organisations())::text[])) with check ("brokerageId" = any ((select app_organisations())::text[]));
create policy candidate_self on candidate for select using (id = (select app_link_candidate()));
create policy candidate_person_brokerage on candidate_person
  using (exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = any ((select app_organisations())::text[])))
  with check (exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = any ((select app_organisations())::text[])));
create policy candidate_person_self on candidate_person for select using ("candidateId" = (select app_link_candidate()));

-- Referrals: the brokerage always, the employer once the resident has said yes, the resident by their link.
create policy referral_brokerage on referral
  using ("brokerageId" = any ((select app_organisations())::text[])) with check ("brokerageId" = any ((select app_organisations())::text[]));
create policy referral_employer_read on referral for select
  using ("employerId" = any ((select app_organisations())::text[]) and "consentedAt" is not null);
create policy referral_employer_move on referral for update
  using ("employerId" = any ((select app_organisations())::text[]) and "consentedAt" is not null);
create policy referral_resident_read on referral for select using (id = (select app_link_referral()));
create policy referral_resident_move on referral for update using (id = (select app_link_referral()));

create policy referral_move_read on referral_move for select
  using (exists (select 1 from referral r where r.id = "referralId"));
create policy referral_move_add on referral_move for insert
  with check (exists (select 1 from referral r where r.id = "referralId"));

create policy consent_request_brokerage on consent_request
  using (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])))
  with check (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])));
create policy consent_request_resident_read on consent_request for select using ("referralId" = (select app_link_referral()));
create policy consent_request_resident_answer on consent_request for update using ("referralId" = (select app_link_referral()));

-- A receipt is the employer's only while it stands.
create policy consent_receipt_employer on consent_receipt for select using (
  "employerId" = any ((select app_organisations())::text[]) and "revokedAt" is null and "until" > now());
create policy consent_receipt_brokerage on consent_receipt for select
  using (exists (select 1 from referral r where r.id = "referralId" and r."brokerageId" = any ((select app_organisations())::text[])));
create policy consent_receipt_resident on consent_receipt
  using ("referralId" = (select app_link_referral())) with check ("referralId" = (select app_link_referral()));

-- Placement offers carry a contact's name: the employer's own, and the hub's once sent to it.
create policy placement_offer_employer on placement_offer
  using ("organisationId" = any ((select app_organisations())::text[])) with check ("organisationId" = any ((select app_organisations())::text[]));
create policy placement_offer_hub_read on placement_offer for select
  using ("hubSlug" = any ((select app_hubs())::text[]) and stage <> 'draft');
create policy placement_offer_hub_answer on placement_offer for update
  using ("hubSlug" = any ((select app_hubs())::text[]) and stage <> 'draft');
create policy placement_read on placement for select using (exists (select 1 from placement_offer o where o.id = "offerId"));
create policy placement_hub on placement for all
  using (exists (select 1 from placement_offer o where o.id = "offerId" and o."hubSlug" = any ((select app_hubs())::text[])))
  with check (exists (select 1 from placement_offer o where o.id = "offerId" and o."hubSlug" = any ((select app_hubs())::text[])));

-- Approaches: everyone who approaches employers sees who is already talking to them; employers do not.
create policy approach_read on approach for select using (
  (select app_is('person')) and (select app_kinds()) && array['partner','brokerage','hub','operator']);
create policy approach_add on approach for insert with check ("partnerId" = any ((select app_organisations())::text[]));
create policy approach_change on approach for update using ("partnerId" = any ((select app_organisations())::text[]));

-- Everyone leaves a trace and queues letters; operators read both.
create policy audit_add on audit_entry for insert with check ((select app_kind()) <> '');
create policy audit_read on audit_entry for select using ((select app_operates()));
create policy letter_add on letter for insert with check ((select app_kind()) <> '');
create policy letter_read on letter for select using ((select app_operates()));
create policy import_run_read on import_run for select using ((select app_operates()));
create policy import_reject_read on import_reject for select using ((select app_operates()));
