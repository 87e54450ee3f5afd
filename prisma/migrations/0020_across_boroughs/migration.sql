-- Two candidates of whom a broker said that they are two people, though they share an address, a number, or a name and a
-- birthday; kept both ways round.
CREATE TABLE "identity_apart" (
    "candidateId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_apart_pkey" PRIMARY KEY ("candidateId","otherId")
);

-- From here on what a diff can't write.
alter table identity_apart enable row level security;
alter table identity_apart force row level security;
create policy service on identity_apart using ((select app_is('system'))) with check ((select app_is('system')));
-- A team says it of two records of its own. Of another borough's, only a function below does, and nobody reads it.
create policy identity_apart_own on identity_apart for insert with check (
  exists (select 1 from candidate c where c.id = "candidateId" and c."brokerageId" = any ((select app_organisations())::text[]))
  and exists (select 1 from candidate c where c.id = "otherId" and c."brokerageId" = any ((select app_organisations())::text[])));

-- What tells who somebody is, in one order, so that two who claim at once never wait for each other in a ring.
create function identity_keys_of(candidate text) returns text[] language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select coalesce(array_agg(distinct k order by k) filter (where k is not null), '{}')
        from candidate_person p cross join unnest(array[p."emailKey", p."phoneKey", p."nameKey"]) k
        where p."candidateId" = candidate $$;

-- Claims of other boroughs on whoever this seems to be.
create function claims_against(candidate text) returns setof identity_claim language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select c.* from candidate own
        join identity_claim c on c.key = any (identity_keys_of(candidate)) and c."brokerageId" <> own."brokerageId"
        join referral r on r.id = c."referralId"
        where own.id = candidate and not exists (
          select 1 from identity_apart a where a."candidateId" = candidate and a."otherId" = r."candidateId") $$;

-- The same borough's other record of whoever this seems to be, where it is put forward for the same vacancy.
create function own_claim_against(candidate text, vacancy text) returns text language sql stable security definer
  set app.kind = 'system' set search_path = public
  as $$ select r.id from candidate own
        join identity_claim c on c.key = any (identity_keys_of(candidate)) and c."brokerageId" = own."brokerageId"
        join referral r on r.id = c."referralId" and r."vacancyId" = vacancy and r."candidateId" <> candidate
        where own.id = candidate and not exists (
          select 1 from identity_apart a where a."candidateId" = candidate and a."otherId" = r."candidateId")
        order by r.number limit 1 $$;

create function lock_keys_of(candidate text) returns void language plpgsql security definer set search_path = public
  as $$ declare k text; begin
    foreach k in array identity_keys_of(candidate) loop
      perform pg_advisory_xact_lock(hashtextextended('person ' || k, 0));
    end loop;
  end $$;

-- Whether somebody else has the person. With "held", nobody can claim them until the transaction ends.
create function person_standing(candidate text, vacancy text, held boolean)
  returns table (elsewhere boolean, "ownReferral" text) language plpgsql security definer set search_path = public
  as $$ begin
    if not exists (select 1 from candidate c where c.id = candidate
      and (app_is('system') or c."brokerageId" = any (app_organisations()))) then return; end if;
    if held then perform lock_keys_of(candidate); end if;
    return query select exists (select 1 from claims_against(candidate)), own_claim_against(candidate, vacancy);
  end $$;

-- Claims who a referral is about, as they are now; what another borough has of them stays with it.
create function claim_all_of(candidate text) returns void language sql security definer
  set app.kind = 'system' set search_path = public
  as $$
    delete from identity_claim c using referral r
      where r.id = c."referralId" and r."candidateId" = candidate and c.key <> all (identity_keys_of(candidate));
    insert into identity_claim ("referralId", key, "brokerageId")
      select r.id, k, r."brokerageId" from referral r cross join unnest(identity_keys_of(candidate)) k
      where r."candidateId" = candidate and r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')
      order by k, r.id
      on conflict do nothing
  $$;
create function claim_person(candidate text) returns void language plpgsql security definer set search_path = public
  as $$ begin
    if not exists (select 1 from candidate c where c.id = candidate
      and (app_is('system') or c."brokerageId" = any (app_organisations()))) then return; end if;
    perform lock_keys_of(candidate);
    perform claim_all_of(candidate);
  end $$;

-- An address, a number, a name or a birthday that changes is claimed at once, whichever verb changed it. What turns out
-- to be another borough's is told to the broker by a job.
create function renew_claims() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  if not exists (select 1 from referral r where r."candidateId" = new."candidateId"
    and r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')) then return null; end if;
  perform lock_keys_of(new."candidateId");
  perform claim_all_of(new."candidateId");
  if exists (select 1 from claims_against(new."candidateId")) then
    perform enqueue_job('claims.clash', json_build_object('candidateId', new."candidateId"), null,
      'claims.clash ' || new."candidateId", 8);
  end if;
  return null;
end $$;
create trigger renew_claims after update of "emailKey", "phoneKey", "nameKey" on candidate_person for each row
  when (row(new."emailKey", new."phoneKey", new."nameKey") is distinct from row(old."emailKey", old."phoneKey", old."nameKey"))
  execute function renew_claims();

-- Every open referral claims who it is about: for those from before there were claims, and for what was let go since.
create function claim_everybody() returns int language plpgsql security definer
  set search_path = public as $$ declare made int; begin
  if not app_is('system') then return 0; end if;
  insert into identity_claim ("referralId", key, "brokerageId")
    select r.id, k, r."brokerageId" from referral r
      join candidate_person p on p."candidateId" = r."candidateId"
      cross join unnest(array[p."emailKey", p."phoneKey", p."nameKey"]) k
      where r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn') and k is not null
        and not exists (select 1 from identity_claim c where c."referralId" = r.id and c.key = k)
      order by r."createdAt", r.id
    on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end $$;
revoke all on function identity_keys_of, claims_against, own_claim_against, lock_keys_of, claim_all_of from public;
do $$ begin
  perform set_config('app.kind', 'system', true);
  perform claim_everybody();
  perform set_config('app.kind', '', true);
end $$;

-- Asks whoever has the person. Who that is stays in lock_holder, which the asker can't read.
-- @returns made, nobody (the person is free), waiting (asked and not answered), or kept (answered so in the last 7 days)
create function ask_whoever_holds(ask text, candidate text, vacancy text, words text, "by" text, "byName" text, at timestamptz)
  returns text language plpgsql security definer set app.kind = 'system' set search_path = public
  as $$ declare asker text; one record; begin
    select c."brokerageId" into asker from candidate c where c.id = candidate and c."brokerageId" = any (app_organisations());
    if asker is null then return 'nobody'; end if;
    perform pg_advisory_xact_lock(hashtextextended('ask ' || candidate, 0));
    select c."referralId", c."brokerageId" into one from claims_against(candidate) c
      where not exists (select 1 from lock_ask a join lock_holder h on h."askId" = a.id
        where a."candidateId" = candidate and h."holderBrokerageId" = c."brokerageId"
          and (a.answer is null or (a.answer = 'kept' and a."answeredAt" > at - interval '7 days')))
      group by 1, 2 order by count(*) desc, min(c."claimedAt"), 1 limit 1;
    if one is null then
      if not exists (select 1 from claims_against(candidate)) then return 'nobody'; end if;
      return case when exists (select 1 from lock_ask a where a."candidateId" = candidate and a.answer is null)
        then 'waiting' else 'kept' end;
    end if;
    insert into lock_ask (id, "askerBrokerageId", "candidateId", "vacancyId", words, "askedById", "askedByName", "askedAt")
      values (ask, asker, candidate, vacancy, words, "by", "byName", at);
    insert into lock_holder ("askId", "holderBrokerageId", "referralId") values (ask, one."brokerageId", one."referralId");
    return 'made';
  end $$;
drop policy lock_ask_asker_add on lock_ask;

-- Nobody makes themselves a holder.
drop policy lock_holder_own on lock_holder;
create policy lock_holder_own on lock_holder for select using ("holderBrokerageId" = any ((select app_organisations())::text[]));
create policy lock_holder_answer on lock_holder for update using ("holderBrokerageId" = any ((select app_organisations())::text[]));
create function keep_lock_holder() returns trigger language plpgsql as $$ begin
  if not app_is('system') and (to_jsonb(new) - 'answeredByName') is distinct from (to_jsonb(old) - 'answeredByName') then
    raise exception 'Who holds a person is not theirs to change.';
  end if;
  return new;
end $$;
create trigger keep_lock_holder before update on lock_holder for each row execute function keep_lock_holder();
create function keep_lock_ask() returns trigger language plpgsql as $$ begin
  if app_is('system') then return new; end if;
  if old.answer is not null or (to_jsonb(new) - '{answer,answerWords,answeredAt}'::text[])
    is distinct from (to_jsonb(old) - '{answer,answerWords,answeredAt}'::text[]) then
    raise exception 'A question is answered, once, and nothing else about it changes.';
  end if;
  return new;
end $$;
create trigger keep_lock_ask before update on lock_ask for each row execute function keep_lock_ask();

-- The holder says that they are two people: neither stands in the other's way again.
create function say_two_people(ask text) returns void language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  insert into identity_apart ("candidateId", "otherId")
    select v.one, v.other from lock_holder h
      join lock_ask a on a.id = h."askId" join referral r on r.id = h."referralId"
      cross join lateral (values (a."candidateId", r."candidateId"), (r."candidateId", a."candidateId")) v (one, other)
      where h."askId" = ask and h."holderBrokerageId" = any (app_organisations())
    on conflict do nothing;
end $$;

-- What somebody asked about ends by itself when the holder's last referral of the person does.
create function the_ask_ends() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ declare still text; one text; begin
  select c."referralId" into still from identity_claim c join referral r on r.id = c."referralId"
    where r."candidateId" = new."candidateId" order by r.number limit 1;
  if still is not null then
    update lock_holder h set "referralId" = still from lock_ask a
      where h."referralId" = new.id and a.id = h."askId" and a.answer is null;
    return null;
  end if;
  for one in update lock_ask a set answer = 'ended', "answeredAt" = new."stageAt" from lock_holder h
    where h."askId" = a.id and h."referralId" = new.id and a.answer is null returning a.id
  loop
    perform enqueue_job('lock.answered', json_build_object('askId', one), null, null, 8);
  end loop;
  return null;
end $$;
create trigger the_ask_ends after update of stage on referral for each row
  when (new.stage in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')) execute function the_ask_ends();

-- How a vacancy's slots are shared: a row for each borough that takes an interest, one's own first, the others without
-- names and in no order of theirs. A slot that led to an interview stays taken; any other comes back when its referral ends.
create function vacancy_slots(vacancy text, brokerage text) returns table (own boolean, taken int)
  language plpgsql stable security definer set app.kind = 'system' set search_path = public
  as $$ begin
    if not brokerage = any (app_organisations()) then return; end if;
    return query
      select f.b = brokerage, f.n from (
        select r."brokerageId" b, count(*) filter (where r.stage not in ('shortlisted', 'declined', 'withdrawn', 'not_progressed')
          or (r.stage in ('declined', 'withdrawn', 'not_progressed') and exists (select 1 from referral_move m
            where m."referralId" = r.id and m."to" in ('interview', 'offered', 'started'))))::int n,
          bool_or(r.stage not in ('declined', 'withdrawn', 'not_progressed')) live
        from referral r where r."vacancyId" = vacancy group by 1) f
      where f.live or f.n > 0 order by 1 desc, 2 desc;
  end $$;

-- A card is answered by whom it was shared with and ended by whom it is of; what it says stays.
create function keep_shared_card() returns trigger language plpgsql as $$
declare may text[] := '{}'; begin
  if app_is('system') then return new; end if;
  if old."toBrokerageId" = any (app_organisations()) and old.answer is null then
    may := may || '{answer,answerWords,answeredByName,answeredAt}'::text[];
    if old."vacancyId" is null then may := may || 'vacancyId'::text; end if;
  end if;
  if old."fromBrokerageId" = any (app_organisations()) and old."endedAt" is null then may := may || 'endedAt'::text; end if;
  if (to_jsonb(new) - may) is distinct from (to_jsonb(old) - may) then
    raise exception 'What a card says, and to whom, does not change.';
  end if;
  return new;
end $$;
create trigger keep_shared_card before update on shared_card for each row execute function keep_shared_card();
create unique index shared_card_once on shared_card ("candidateId", "toBrokerageId", coalesce("vacancyId", ''))
  where "endedAt" is null and answer is null;

-- A card ends when the person goes into work or leaves, and says nothing any more once they are erased.
create function end_cards() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  update shared_card set "endedAt" = now() where "candidateId" = new.id and "endedAt" is null;
  return null;
end $$;
create trigger end_cards after update of available on candidate for each row
  when (old.available and not new.available) execute function end_cards();
create function empty_cards() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  update shared_card set "endedAt" = coalesce("endedAt", now()), card = '{}', note = null
    where "candidateId" = old."candidateId";
  return null;
end $$;
create trigger empty_cards_removed after delete on candidate_person for each row execute function empty_cards();
create trigger empty_cards_erased after update of sealed on candidate_person for each row
  when (old.sealed is not null and new.sealed is null and new.plain is null) execute function empty_cards();
