-- What public search goes by, and what vacancies for a candidate are found by: worked out from live vacancies alone, in
-- the same transaction as they change. All of it is public.
create extension if not exists pg_trgm;

create table search.vacancy (
  number int primary key,
  -- In search.place; where nobody knows, the one of which both coordinates are NaN.
  place int not null,
  -- The least pence an hour, as people compare pay; and as the London Living Wage is reckoned. Null where pay is no figure.
  pay int,
  wage int,
  type vacancy_type not null,
  "closesOn" date,
  "liveAt" timestamptz,
  -- Bands of hours a week that it touches, as in vacancies/search-choices: 1 for the first, 2 for the second, 4 for the third.
  hours smallint not null,
  flexible boolean not null,
  borough text,
  -- The occupation's; where that has none, the employer's.
  sector text,
  id text not null unique,
  "occupationId" text,
  -- What it can't do without: skills, qualifications and licences; and what it would like besides.
  essential text[] not null,
  wanted text[] not null,
  -- All words that are searched; and `head`, all but the description's, short enough to rank by.
  head tsvector not null,
  words tsvector not null
);
create index vacancy_words on search.vacancy using gin (words);
create index vacancy_place on search.vacancy (place);
create index vacancy_newest on search.vacancy ("liveAt" desc nulls last, number desc);
-- It stands in for these of migration 0005.
drop index if exists public.vacancy_words;
drop index if exists public.organisation_words;

-- Kilometres as the crow flies, as in places/distance; null where either place is not known.
create function search.km(latitude float8, longitude float8, other_latitude float8, other_longitude float8) returns float8
  language sql immutable parallel safe
  as $$ select case when latitude + longitude + other_latitude + other_longitude <> 'NaN' then
      2 * 6371.0088 * asin(sqrt(least(1, power(sin(radians(other_latitude - latitude) / 2), 2)
        + cos(radians(latitude)) * cos(radians(other_latitude)) * power(sin(radians(other_longitude - longitude) / 2), 2)))) end $$;

-- Words as people write them in titles, occupations, employers and skills, to set a misspelt word right. One whose last
-- vacancy has closed stays until the next rebuild; whoever reads asks whether it is still used.
create table search.word (word text primary key);
create index word_likeness on search.word using gin (word gin_trgm_ops);

-- Which live vacancies ask for what, clustered by what and where. A term is as in search.posting. `kind` says as what it is
-- asked (0 an essential skill, 8 a wanted one, 16 the occupation), plus what the vacancy asks at all: 1 for essential
-- skills, 2 for wanted ones, 4 for an occupation. `share` is that part of the essential or wanted skills which this one
-- is, by rarity; 1 for the occupation.
create table search.vacancy_posting (
  term bigint not null,
  place int not null,
  vacancy int not null,
  kind smallint not null,
  share real not null,
  primary key (term, place, vacancy) include (kind, share)
);
create index vacancy_posting_vacancy on search.vacancy_posting (vacancy);

-- How telling a skill is, as matching/rarity has it: from how many occupations call for it.
create table search.rarity (
  skill text primary key,
  rarity float8 not null
);

grant select on search.vacancy, search.word, search.vacancy_posting to front_door_app;

create function search.hours_bands(fewest float8, most float8) returns smallint language sql immutable parallel safe
  as $$ select case when fewest is null and most is null then 0 else
      (coalesce(fewest, 0) < 16)::int + 2 * (coalesce(fewest, 0) <= 30 and coalesce(most, 'infinity') >= 16)::int
      + 4 * (coalesce(most, 'infinity') > 30)::int end::smallint $$;

-- Pence an hour as vacancies/pay-comparison holds pay to a living wage: 52 weeks a year, and 37.5 hours where none are given.
create function search.wage(unit pay_unit, pence float8, hours float8) returns int language sql immutable parallel safe
  as $$ select floor(1e-6 + pence / case unit when 'hour' then 1 else
      (case when hours > 0 then hours else 37.5 end) * case unit when 'day' then 0.2 when 'week' then 1 when 'month' then 52 / 12.0
        when 'year' then 52 end end)::int $$;

-- A live vacancy as it is searched, and the words of its head as people write them.
create type search.vacancy_meant as (
  number int, latitude float8, longitude float8, pay int, wage int, type vacancy_type, "closesOn" date,
  "liveAt" timestamptz, hours smallint, flexible boolean, borough text, sector text, id text, "occupationId" text,
  essential text[], wanted text[], spoken text, head tsvector, words tsvector
);
create function search.vacancies_meant(ids text[]) returns setof search.vacancy_meant language sql stable
  as $$
    select v.number, coalesce(s.latitude, 'NaN'), coalesce(s.longitude, 'NaN'),
      coalesce(v."payHourlyMinPence", v."payHourlyMaxPence"),
      search.wage(v."payUnit", coalesce(v."payMinPence", v."payMaxPence"), coalesce(v."hoursMax", v."hoursMin")),
      v.type, v."closesOn", v."liveAt", search.hours_bands(v."hoursMin", v."hoursMax"), v."flexibleHours",
      s."boroughCode", coalesce(o.sector, e.sector), v.id, v."occupationId", asks.essential, asks.wanted,
      concat_ws(' ', v.title, whose.words, skills.words), texts.head,
      texts.head || setweight(to_tsvector('english', v.description), 'D')
    from vacancy v
    join site s on s.id = v."siteId"
    join organisation e on e.id = v."organisationId"
    left join occupation o on o.id = v."occupationId"
    cross join lateral (
      select array(select distinct asked from unnest(v."essentialSkills" || v.qualifications || v.licences) as asked order by 1) as essential
    ) needs
    cross join lateral (
      select needs.essential,
        array(select distinct asked from unnest(v."desirableSkills") as asked where asked <> all (needs.essential) order by 1) as wanted
    ) asks
    cross join lateral (select concat_ws(' ', o.label, e.name) as words) whose
    cross join lateral (
      select concat_ws(' ', string_agg(coalesce(k.label, asked), ' ' order by asked),
        array_to_string(v."otherSkills" || v."otherDesirableSkills", ' ')) as words
      from unnest(asks.essential || asks.wanted) as asked left join skill k on k.id = asked
    ) skills
    cross join lateral (
      select setweight(to_tsvector('english', v.title), 'A') || setweight(to_tsvector('english', whose.words), 'B')
        || setweight(to_tsvector('english', skills.words), 'C') as head
    ) texts
    where v.id = any (ids) and v.stage = 'live'
  $$;

-- What a vacancy asks for.
create function search.vacancy_asks("occupationId" text, essential text[], wanted text[])
  returns table (term bigint, kind smallint, share real) language sql stable
  as $$
    with asks as (
      select (($2 <> '{}')::int + 2 * ($3 <> '{}')::int + 4 * ($1 is not null)::int) as all_of_it,
        case when exists (select 1 from search.rarity) then 2 else 1 end as unheard
    )
    select search.skill_term(a.id), a.part + all_of_it, a.rarity / sum(a.rarity) over (partition by a.part)
    from asks, lateral (
      select asked.id, asked.part, coalesce(r.rarity, unheard) as rarity
      from (select unnest($2), 0 union all select unnest($3), 8) as asked(id, part)
      left join search.rarity r on r.skill = asked.id
    ) a
    union all
    select search.occupation_term($1), 16 + all_of_it, 1 from asks where $1 is not null
  $$;

-- Places and words that are new wait for one another here, so that no two transactions each wait for the other's.
create function search.learn(meant search.vacancy_meant[]) returns void language plpgsql
  as $$
  declare
    elsewhere boolean;
    unheard text[];
  begin
    select exists (select 1 from unnest(meant) m left join search.place p using (latitude, longitude) where p.id is null)
      into elsewhere;
    select array_agg(distinct said) into unheard
      from unnest(meant) m, regexp_split_to_table(lower(m.spoken), '[^[:alpha:]]+') said
      where length(said) between 4 and 30 and not exists (select 1 from search.word w where w.word = said);
    if not elsewhere and unheard is null then return; end if;
    perform pg_advisory_xact_lock(7204921);
    insert into search.place (latitude, longitude)
      select distinct latitude, longitude from unnest(meant) on conflict do nothing;
    insert into search.word select unnest(unheard) on conflict do nothing;
  end $$;

-- Makes search hold of these vacancies what the tables hold now, and tells of those of which it held something else.
-- `anew` works out again what they ask for, also where nothing of their own has changed. @returns how many those are
create function search.put_vacancies(ids text[], anew boolean default false) returns int language plpgsql
  set plan_cache_mode = force_generic_plan
  as $$
  declare
    meant search.vacancy_meant[];
    gone text[];
  begin
    select coalesce(array_agg(m), '{}') into meant from search.vacancies_meant(ids) m
      where anew or not exists (
        select 1 from search.vacancy v join search.place p on p.id = v.place
        where v.number = m.number and v.words = m.words and v.head = m.head
          and (p.latitude, p.longitude, v.pay, v.wage, v.type, v."closesOn", v."liveAt", v.hours, v.flexible, v.borough,
            v.sector, v."occupationId", v.essential, v.wanted)
          is not distinct from (m.latitude, m.longitude, m.pay, m.wage, m.type, m."closesOn", m."liveAt", m.hours, m.flexible,
            m.borough, m.sector, m."occupationId", m.essential, m.wanted));
    select coalesce(array_agg(v.id), '{}') into gone from search.vacancy v
      where v.id = any (ids) and not exists (select 1 from vacancy p where p.id = v.id and p.stage = 'live');
    if cardinality(meant) + cardinality(gone) = 0 then return 0; end if;
    perform search.learn(meant);

    delete from search.vacancy_posting p where p.vacancy = any (array(
      select v.number from search.vacancy v where v.id = any (gone) union all select m.number from unnest(meant) m));
    delete from search.vacancy v where v.id = any (gone);

    insert into search.vacancy
      select m.number, p.id, m.pay, m.wage, m.type, m."closesOn", m."liveAt", m.hours, m.flexible, m.borough, m.sector, m.id,
        m."occupationId", m.essential, m.wanted, m.head, m.words
      from unnest(meant) m join search.place p using (latitude, longitude)
      on conflict (number) do update set (place, pay, wage, type, "closesOn", "liveAt", hours, flexible, borough, sector,
          "occupationId", essential, wanted, head, words)
        = row(excluded.place, excluded.pay, excluded.wage, excluded.type, excluded."closesOn", excluded."liveAt",
          excluded.hours, excluded.flexible, excluded.borough, excluded.sector, excluded."occupationId", excluded.essential,
          excluded.wanted, excluded.head, excluded.words);
    insert into search.vacancy_posting
      select asked.term, p.id, m.number, asked.kind, asked.share
      from unnest(meant) m join search.place p using (latitude, longitude)
      cross join lateral search.vacancy_asks(m."occupationId", m.essential, m.wanted) asked
      order by 1, 2, 3
      on conflict do nothing;

    insert into search.change (side, subject) select 'vacancy', m.id from unnest(meant) m union all select 'vacancy', unnest(gone);
    perform search.tell();
    return cardinality(meant) + cardinality(gone);
  end $$;

create function search.follow_vacancies() returns trigger language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$
  declare
    ids text[];
  begin
    if tg_op = 'INSERT' then
      select array_agg(n.id) into ids from new_rows n where n.stage = 'live';
    elsif tg_op = 'DELETE' then
      select array_agg(o.id) into ids from old_rows o where o.stage = 'live';
    else
      select array_agg(n.id) into ids from old_rows o join new_rows n using (id)
        where 'live' in (o.stage, n.stage) and (to_jsonb(o) - 'updatedAt') is distinct from (to_jsonb(n) - 'updatedAt');
    end if;
    if ids is not null then perform search.put_vacancies(ids); end if;
    return null;
  end $$;
create trigger follow_added after insert on vacancy referencing new table as new_rows
  for each statement execute function search.follow_vacancies();
create trigger follow_changed after update on vacancy referencing old table as old_rows new table as new_rows
  for each statement execute function search.follow_vacancies();
create trigger follow_removed after delete on vacancy referencing old table as old_rows
  for each statement execute function search.follow_vacancies();

-- Whoever changes a site or an employer waits for those who are changing its vacancies, so that neither overlooks the other.
create function search.follow_sites() returns trigger language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$
  declare
    sites text[];
  begin
    select array_agg(n.id) into sites from old_rows o join new_rows n using (id)
      where (o.latitude, o.longitude, o."boroughCode") is distinct from (n.latitude, n.longitude, n."boroughCode");
    if sites is null then return null; end if;
    perform search.put_vacancies(array(
      select id from vacancy where "siteId" = any (sites) and stage = 'live' order by id for no key update));
    return null;
  end $$;
create trigger follow_changed after update on site referencing old table as old_rows new table as new_rows
  for each statement execute function search.follow_sites();

create function search.follow_employers() returns trigger language plpgsql security definer
  set search_path = public set app.kind = 'system'
  as $$
  declare
    employers text[];
  begin
    select array_agg(n.id) into employers from old_rows o join new_rows n using (id)
      where (o.name, o.sector) is distinct from (n.name, n.sector);
    if employers is null then return null; end if;
    perform search.put_vacancies(array(
      select id from vacancy where "organisationId" = any (employers) and stage = 'live' order by id for no key update));
    return null;
  end $$;
create trigger follow_changed after update on organisation referencing old table as old_rows new table as new_rows
  for each statement execute function search.follow_employers();

-- The same of every vacancy. Whoever writes vacancies waits; nobody who searches does.
create function search.put_all_vacancies(anew boolean) returns int language plpgsql
  as $$
  declare
    batch text[];
    after text := '';
    changed int := 0;
  begin
    lock table vacancy in share row exclusive mode;
    loop
      select array_agg(id) into batch from (
        select id from (select id from vacancy where stage = 'live' union select id from search.vacancy) each
        where id > after order by id limit 2000) next;
      exit when batch is null;
      changed := changed + search.put_vacancies(batch, anew);
      after := batch[cardinality(batch)];
    end loop;
    return changed;
  end $$;

-- Works all of it out again, in one transaction. Called when the taxonomy is replaced, for labels, sectors and rarity are
-- its. @returns how many vacancies are live
create function search.rebuild_vacancies() returns int language plpgsql security definer
  set search_path = public set app.kind = 'system' set client_min_messages = warning
  as $$ begin
    delete from search.rarity;
    insert into search.rarity
      select "skillId", case when n.most > 0 then 1 + ln((n.occupations + 1.0) / (count(*) + 1)) / n.most else 1 end
      from occupation_skill cross join (select count(*) as occupations, ln(count(*) + 1.0) as most from occupation) n
      group by "skillId", n.occupations, n.most;
    perform search.put_all_vacancies(anew => true);
    delete from search.word w where not exists (
      select 1 from search.vacancy v where v.words @@ plainto_tsquery('english', w.word));
    return (select count(*) from search.vacancy);
  end $$;

-- Looks all of it over and mends what is not as it should be, which only somebody who went past the triggers can have
-- left. @returns how many vacancies were mended
create function search.mend_vacancies() returns int language sql security definer
  set search_path = public set app.kind = 'system'
  as $$ select search.put_all_vacancies(anew => false) $$;

revoke all on function search.put_vacancies(text[], boolean), search.put_all_vacancies(boolean), search.rebuild_vacancies(),
  search.mend_vacancies() from public;
grant execute on function search.rebuild_vacancies(), search.mend_vacancies() to front_door_app;

-- Vacancies that were live before.
select set_config('app.kind', 'system', true);
select search.rebuild_vacancies();
