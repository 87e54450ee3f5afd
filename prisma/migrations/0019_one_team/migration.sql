-- Whoever covers for a colleague sees to that colleague's queue: what they looked at leaves it there.
create policy queue_done_colleague on queue_done
  using ((select app_kinds()) && array['brokerage']
    and exists (select 1 from membership m where m."personId" = queue_done."personId"
      and m."organisationId" = any ((select app_organisations())::text[])))
  with check ((select app_kinds()) && array['brokerage']
    and exists (select 1 from membership m where m."personId" = queue_done."personId"
      and m."organisationId" = any ((select app_organisations())::text[])));

-- People about to lose their contact details are few among all.
create index "candidate_person_warned_idx" on "candidate_person" ("candidateId") where "warnedAt" is not null;
