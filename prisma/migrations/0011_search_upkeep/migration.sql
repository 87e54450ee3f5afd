-- What waits may have been told already to an index whose successor is being built: it is kept, and told to that one too.
alter table search.change add column told boolean not null default false;
-- Why the search server refuses it. It waits no longer; a later change of the same subject may do better.
alter table search.change add column failed text;
grant update (told, failed) on search.change to front_door_app;
-- Triggers tell of changes now, and nobody does this job any more.
delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
  where t.id = j.task_id and t.identifier = 'candidates.changed';

-- How many vacancies are searched as something else than they are: 0, unless somebody changed either behind the triggers' back.
create function search.stray_vacancies() returns bigint language sql security definer
  set search_path = public set app.kind = 'system'
  as $$
    select count(*)
    from search.vacancies_meant(array(select id from vacancy where stage = 'live')) m
    full join (select p.latitude, p.longitude, v.* from search.vacancy v join search.place p on p.id = v.place) s using (number)
    where (to_jsonb(m) - 'spoken') is distinct from (to_jsonb(s) - 'place')
  $$;
revoke all on function search.stray_vacancies() from public;
grant execute on function search.stray_vacancies() to front_door_app;
