-- AlterTable
ALTER TABLE "outcome_check" ADD COLUMN     "sealed" TEXT;

-- CreateIndex
CREATE INDEX "candidate_person_keyedWith_idx" ON "candidate_person"("keyedWith");

-- From here on what a diff can't write.

-- Holds a person whole: their record, who they are, and what tells it. Always in this order, which is also that of a change
-- of their details and of an erasure, so that nobody waits in a ring.
create function hold_person(candidate text) returns void language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  perform 1 from candidate c where c.id = candidate for key share;
  perform 1 from candidate_person p where p."candidateId" = candidate for no key update;
  perform lock_keys_of(candidate);
end $$;
create or replace function person_standing(candidate text, vacancy text, held boolean)
  returns table (elsewhere boolean, "ownReferral" text) language plpgsql security definer set search_path = public
  as $$ begin
    if not exists (select 1 from candidate c where c.id = candidate
      and (app_is('system') or c."brokerageId" = any (app_organisations()))) then return; end if;
    if held then perform hold_person(candidate); end if;
    return query select exists (select 1 from claims_against(candidate)), own_claim_against(candidate, vacancy);
  end $$;

-- Digests of one key tell nothing of those of another. While a key gives way to the next, somebody who is put forward may
-- still be known by the older one: until a job has been through them all, nobody can say who is free.
create function claims_comparable(candidate text, "keyName" text) returns boolean language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select not exists (
    select 1 from candidate_person p where (p."keyedWith" < "keyName" or p."keyedWith" > "keyName")
      and (p."candidateId" = candidate or exists (
        select 1 from referral r join identity_claim c on c."referralId" = r.id where r."candidateId" = p."candidateId"))) $$;

-- A yes puts somebody forward, so it is then that nobody else may have them; from then on they are this borough's. Of two
-- boroughs that each have a part of who somebody is, the first yes counts.
-- @returns free (and claimed), elsewhere, or later (a key is giving way to another)
create function claim_at_yes("keyName" text) returns text language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$
declare own record; begin
  select r.id, r."candidateId" as candidate into own from referral r where r.id = app_link_referral();
  if not found then return 'elsewhere'; end if;
  perform 1 from candidate c where c.id = own.candidate for key share;
  perform 1 from referral r where r.id = own.id for no key update;
  perform hold_person(own.candidate);
  if not claims_comparable(own.candidate, "keyName") then return 'later'; end if;
  if exists (select 1 from claims_against(own.candidate) c join referral r on r.id = c."referralId"
    where r."consentedAt" is not null or not exists (
      select 1 from claims_against(r."candidateId") mine join referral o on o.id = mine."referralId"
      where o."candidateId" = own.candidate)) then return 'elsewhere'; end if;
  perform claim_all_of(own.candidate);
  return 'free';
end $$;
revoke all on function hold_person from public;

-- A claim goes over to the digest of a newer key with whoever has it. What another has is not taken from them, though
-- their turn comes later: nothing is claimed here that was not claimed before.
create or replace function renew_claims() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  if not exists (select 1 from referral r where r."candidateId" = new."candidateId"
    and r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')) then return null; end if;
  perform lock_keys_of(new."candidateId");
  if new."keyedWith" <> old."keyedWith" then
    update identity_claim c set key = v.becomes
      from referral r, (values (old."emailKey", new."emailKey"), (old."phoneKey", new."phoneKey"), (old."nameKey", new."nameKey"))
        v (was, becomes)
      where r.id = c."referralId" and r."candidateId" = new."candidateId" and c.key = v.was and v.becomes is not null
        and not exists (select 1 from identity_claim o where o.key = v.becomes and o."brokerageId" <> c."brokerageId");
    delete from identity_claim c using referral r
      where r.id = c."referralId" and r."candidateId" = new."candidateId" and c.key <> all (identity_keys_of(new."candidateId"));
    return null;
  end if;
  perform claim_all_of(new."candidateId");
  if exists (select 1 from claims_against(new."candidateId")) then
    perform enqueue_job('claims.clash', json_build_object('candidateId', new."candidateId"), null,
      'claims.clash ' || new."candidateId", 8);
  end if;
  return null;
end $$;
-- What nobody seems to have may be somebody's who is known by an older key: while there are two, nothing is claimed by the clock.
create or replace function claim_everybody() returns int language plpgsql security definer
  set search_path = public as $$ declare made int; begin
  if not app_is('system') then return 0; end if;
  if (select count(distinct p."keyedWith") from candidate_person p where exists (select 1 from referral r
      where r."candidateId" = p."candidateId" and r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn'))) > 1
    then return 0; end if;
  insert into identity_claim ("referralId", key, "brokerageId")
    select r.id, k, r."brokerageId" from referral r
      join candidate_person p on p."candidateId" = r."candidateId"
      cross join unnest(array[p."emailKey", p."phoneKey", p."nameKey"]) k
      where r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn') and k is not null
        and not exists (select 1 from identity_claim c where c."referralId" = r.id and c.key = k)
      order by (r."consentedAt" is null), r."createdAt", r.id
    on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end $$;

-- A code opens what a link opens, but not for ever: while its question waits for an answer; after a yes until the last day
-- of that, and after a no until the last day on which there could have been a yes.
create function app_link_request() returns setof consent_request language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$
    select q.* from consent_request q where q."tokenDigest" = nullif(current_setting('app.consent', true), '')
    union
    select q.* from consent_request q join referral r on r.id = q."referralId"
      left join consent_receipt c on c."referralId" = q."referralId"
      where q."codeDigest" = nullif(current_setting('app.consent', true), '')
        and case when q.answer is null then r.stage <> 'withdrawn' else now() < coalesce(c.until, q."expiresAt") end
  $$;
revoke all on function app_link_request from public;
create or replace function app_link_referral() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select "referralId" from app_link_request() $$;
create or replace function app_link_candidate() returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select r."candidateId" from app_link_request() q join referral r on r.id = q."referralId" $$;

-- A link to one's rights opens for a quarter of a year from the newest letter that bears it.
create or replace function app_rights_link() returns table (candidate text, brokerage text) language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$
    select r."candidateId", r."brokerageId" from referral r where r.id = app_link_referral()
    union
    select q."candidateId", q."brokerageId" from rights_request q
    where q."tokenDigest" = nullif(current_setting('app.consent', true), '')
      and now() - interval '90 days' < greatest(q."askedAt", (select max(coalesce(l."sentAt", l."triedAt")) from letter l
        where l."onceKey" in ('rights:' || q.id || ':noted', 'rights:' || q.id || ':answered', 'rights:' || q.id || ':removed')))
  $$;

-- An address that was somebody else's: no letter to it opens anything from the moment it is put right. Letters to the new
-- one bear new links, and a question that was put by letter goes there at once. A sheet of paper, or a code that was read
-- out, is theirs whatever their address is.
create function close_old_letters() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ declare one text; begin
  update consent_request q set "tokenDigest" = 'replaced ' || gen_random_uuid(),
      "codeDigest" = case when q.answer is null and q.channel <> 'email' and not exists (
        select 1 from letter l where l."onceKey" like 'consent-request:' || q."referralId" || ':%') then q."codeDigest" end
    from referral r where r.id = q."referralId" and r."candidateId" = new."candidateId";
  update rights_request set "tokenDigest" = null where "candidateId" = new."candidateId";
  if new."emailKey" is not null then
    for one in select r.id from referral r join consent_request q on q."referralId" = r.id
      where r."candidateId" = new."candidateId" and r.stage = 'consent_asked' and q.answer is null and q.channel = 'email'
        and q."expiresAt" > now()
    loop
      perform enqueue_job('consent.asked', json_build_object('referralId', one), null, 'consent.asked anew ' || one, 8);
    end loop;
  end if;
  return null;
end $$;
create trigger close_old_letters after update of "emailKey" on candidate_person for each row
  when (old."emailKey" is not null and old."keyedWith" = new."keyedWith" and new."emailKey" is distinct from old."emailKey")
  execute function close_old_letters();
