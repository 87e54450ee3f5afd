-- What search goes by stands in a schema of its own: it is worked out from the records, and can always be worked out again.
create schema search;
grant usage on schema search to front_door_app;

-- The short key under which postings know a candidate.
alter table "candidate" add column "number" serial not null;
create unique index "candidate_number_key" on "candidate"("number");
-- The postings find what these found, which row-level security kept brokers from using.
drop index if exists "candidate_skills_idx", "candidate_occupations_idx";

-- The middles of outcodes: few, so that a search works out few distances.
create table search.place (
  id int generated always as identity primary key,
  latitude float8 not null,
  longitude float8 not null,
  unique (latitude, longitude)
);

-- A place and a reach that candidates share: a search reads only those who may come.
create table search.area (
  id int generated always as identity primary key,
  place int not null,
  "maxKm" float8 not null,
  unique (place, "maxKm")
);

-- A short key for each brokerage.
create table search.brokerage (
  id int generated always as identity primary key,
  organisation text not null unique
);

-- Who holds what, clustered by what, where and whose. A term is a digest of "s:" and a skill's id, or "o:" and an occupation's.
create table search.posting (
  term bigint not null,
  area int not null,
  brokerage int not null,
  candidate int not null,
  primary key (term, area, brokerage, candidate)
);

-- How many hold a term, counted now and then: it decides only the order of the work, never the answer.
create table search.term (
  term bigint primary key,
  held int not null
);

-- What a search server has yet to hear of, in the order in which it came about.
create table search.change (
  id bigint generated always as identity primary key,
  side text not null check (side in ('candidate', 'vacancy')),
  subject text not null,
  at timestamptz not null default now()
);

grant select on search.place, search.area, search.brokerage, search.term to front_door_app;
grant select, insert, delete on search.change to front_door_app;

alter table search.change enable row level security;
alter table search.change force row level security;
create policy service on search.change using ((select app_is('system'))) with check ((select app_is('system')));

-- A posting is its brokerage's. Postings that are built anew come under the same guard.
create function search.own_brokerages() returns int[] language sql stable set search_path = public
  as $$ select array(select id from search.brokerage where organisation = any (app_organisations())) $$;
create function search.guard_postings() returns void language sql set search_path = public
  as $$
    alter table search.posting enable row level security;
    alter table search.posting force row level security;
    create policy service on search.posting using ((select app_is('system'))) with check ((select app_is('system')));
    create policy brokerage on search.posting for select using (brokerage = any ((select search.own_brokerages())::int[]));
    grant select on search.posting to front_door_app;
  $$;
select search.guard_postings();

create function search.skill_term(id text) returns bigint language sql immutable parallel safe
  as $$ select hashtextextended('s:' || id, 0) $$;
create function search.occupation_term(id text) returns bigint language sql immutable parallel safe
  as $$ select hashtextextended('o:' || id, 0) $$;
create function search.terms_of(skills text[], qualifications text[], licences text[], occupations text[])
  returns table (term bigint) language sql immutable parallel safe
  as $$
    select search.skill_term(id) from unnest(skills || qualifications || licences) as held(id)
    union
    select search.occupation_term(id) from unnest(occupations) as held(id)
  $$;

-- Tells the worker that something waits in search.change, once a transaction. Jobs of one queue run one after another.
create function search.tell() returns void language plpgsql security definer set search_path = public
  as $$ begin
    if current_setting('search.told', true) = pg_current_xact_id()::text then return; end if;
    perform set_config('search.told', pg_current_xact_id()::text, true);
    perform graphile_worker.add_job('search.changed', '{}'::json, queue_name => 'search', max_attempts => 1);
  end $$;

-- What candidates of a transition table hold, as postings.
create function search.postings_of(rows_of text) returns text language sql immutable
  as $$ select format('select t.term, a.id as area, b.id as brokerage, r.number as candidate from %I r
    join search.place p on (p.latitude, p.longitude) = (r.latitude, r.longitude)
    join search.area a on (a.place, a."maxKm") = (p.id, r."maxKm")
    join search.brokerage b on b.organisation = r."brokerageId"
    cross join lateral search.terms_of(r.skills, r.qualifications, r.licences, r.occupations) t
    where r.available', rows_of) $$;

-- Keeps the postings in step with the candidates, in the same transaction. Each statement is planned for the rows at
-- hand: a plan kept from one that changed a single row takes minutes over ten thousand.
create function search.follow_candidates() returns trigger language plpgsql security definer
  set search_path = public set app.kind = 'system' set enable_seqscan = off
  as $$ declare told bigint; begin
    if tg_op <> 'DELETE' then
      execute 'insert into search.place (latitude, longitude)
        select distinct latitude, longitude from new_rows where available order by 1, 2 on conflict do nothing';
      execute 'insert into search.area (place, "maxKm")
        select distinct p.id, n."maxKm" from new_rows n join search.place p on (p.latitude, p.longitude) = (n.latitude, n.longitude)
        where n.available order by 1, 2 on conflict do nothing';
      execute 'insert into search.brokerage (organisation)
        select distinct "brokerageId" from new_rows where available order by 1 on conflict do nothing';
    end if;
    if tg_op <> 'INSERT' then
      execute 'with gone as (' || search.postings_of('old_rows')
        || case when tg_op = 'UPDATE' then ' except ' || search.postings_of('new_rows') else '' end
        || ') delete from search.posting p using gone g
          where (p.term, p.area, p.brokerage, p.candidate) = (g.term, g.area, g.brokerage, g.candidate)';
    end if;
    if tg_op <> 'DELETE' then
      execute 'insert into search.posting ' || search.postings_of('new_rows')
        || case when tg_op = 'UPDATE' then ' except ' || search.postings_of('old_rows') else '' end
        || ' order by 1, 2, 3, 4 on conflict do nothing';
    end if;
    if tg_op = 'UPDATE' then
      execute 'insert into search.change (side, subject)
        select ''candidate'', n.id from old_rows o join new_rows n on n.number = o.number
        where to_jsonb(o) - array[''updatedAt'', ''reference'', ''brokerId''] <> to_jsonb(n) - array[''updatedAt'', ''reference'', ''brokerId'']';
    else
      execute format('insert into search.change (side, subject) select ''candidate'', id from %I',
        case tg_op when 'INSERT' then 'new_rows' else 'old_rows' end);
    end if;
    get diagnostics told = row_count;
    if told > 0 then perform search.tell(); end if;
    return null;
  end $$;
create trigger follow_added after insert on candidate referencing new table as new_rows
  for each statement execute function search.follow_candidates();
create trigger follow_changed after update on candidate referencing old table as old_rows new table as new_rows
  for each statement execute function search.follow_candidates();
create trigger follow_removed after delete on candidate referencing old table as old_rows
  for each statement execute function search.follow_candidates();

-- How many hold each term. Counted by a job: counting as people come and go would make every writer wait for every other.
create function search.count_terms() returns void language sql security definer
  set search_path = public set app.kind = 'system'
  as $$
    delete from search.term t where not exists (select 1 from search.posting p where p.term = t.term);
    insert into search.term select term, count(*) from search.posting group by term
      on conflict (term) do update set held = excluded.held where search.term.held <> excluded.held;
  $$;

-- The postings worked out anew beside those in use, in one transaction: nobody who searches waits, whoever writes does.
create function search.begin_postings() returns table (first int, last int) language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$ begin
    lock table candidate in share row exclusive mode;
    insert into search.place (latitude, longitude)
      select distinct latitude, longitude from candidate where available on conflict do nothing;
    insert into search.area (place, "maxKm")
      select distinct p.id, c."maxKm" from candidate c join search.place p using (latitude, longitude)
      where c.available on conflict do nothing;
    insert into search.brokerage (organisation)
      select distinct "brokerageId" from candidate where available on conflict do nothing;
    create table search.posting_next (term bigint not null, area int not null, brokerage int not null, candidate int not null);
    return query select coalesce(min(number), 0), coalesce(max(number), -1) from candidate;
  end $$;
create function search.add_postings(first int, last int) returns int language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$ declare people int; begin
    execute format('insert into search.posting_next %s and r.number between %s and %s', search.postings_of('candidate'), first, last);
    select count(*) into people from candidate c where c.available and c.number between first and last;
    return people;
  end $$;
create function search.end_postings() returns void language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$ begin
    alter table search.posting_next add constraint posting_next_pkey primary key (term, area, brokerage, candidate);
    drop table search.posting;
    alter table search.posting_next rename to posting;
    alter table search.posting rename constraint posting_next_pkey to posting_pkey;
    perform search.guard_postings();
    perform search.count_terms();
  end $$;

-- How far the postings are from the candidates: 0, unless somebody changed either behind the triggers' back.
create function search.stray_postings() returns bigint language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$ declare apart bigint; begin
    execute 'with meant as (' || search.postings_of('candidate') || '), digests as (
      select count(*) as rows, coalesce(sum(hash_record_extended(row (m.*), 0)::numeric), 0) as digest from meant m
      union all
      select count(*), coalesce(sum(hash_record_extended(row (p.*), 0)::numeric), 0) from search.posting p
    )
    select case when count(distinct (rows, digest)) = 1 then 0 else greatest(1, max(rows) - min(rows)) end from digests' into apart;
    return apart;
  end $$;

revoke all on function search.count_terms(), search.begin_postings(), search.add_postings(int, int), search.end_postings(), search.stray_postings() from public;
grant execute on function search.count_terms(), search.begin_postings(), search.add_postings(int, int), search.end_postings(), search.stray_postings() to front_door_app;

-- Candidates who were here before.
select set_config('app.kind', 'system', true);
select search.begin_postings();
select search.add_postings(first, last) from (select coalesce(min(number), 0) as first, coalesce(max(number), -1) as last from candidate) all_of_them;
select search.end_postings();
