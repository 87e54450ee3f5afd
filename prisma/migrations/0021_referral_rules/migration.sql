-- Every end has its reason. What ended before one was asked for says what the service knows of it.
update referral set reason = case stage
    when 'declined' then 'They said no to this one'
    when 'sustained_26' then 'In work after 26 weeks'
    when 'withdrawn' then 'It was taken back'
    else 'No reason was given' end
  where stage in ('declined', 'sustained_26', 'not_progressed', 'withdrawn') and coalesce(btrim(reason), '') = '';
alter table referral add constraint referral_end_has_reason check (
  stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn') or coalesce(btrim(reason), '') <> '');

-- Nobody is put forward without a consent that stands, whichever way the referral came there. Looked at when the
-- transaction commits: the yes and its receipt are written after one another.
create function put_forward_by_consent() returns trigger language plpgsql security definer
  set app.kind = 'system' set search_path = public as $$ begin
  if exists (select 1 from referral r where r.id = new.id
      and r.stage in ('referred', 'interview', 'offered', 'started', 'sustained_13', 'sustained_26'))
    and not exists (select 1 from consent_receipt c where c."referralId" = new.id and c."revokedAt" is null) then
    raise exception 'Nobody is put forward without a consent that stands.';
  end if;
  return null;
end $$;
create constraint trigger put_forward_by_consent after insert on referral deferrable initially deferred
  for each row when (new.stage = 'referred') execute function put_forward_by_consent();
create constraint trigger brought_forward_by_consent after update of stage on referral deferrable initially deferred
  for each row when (old.stage in ('shortlisted', 'consent_asked', 'consented', 'declined')
    and new.stage in ('referred', 'interview', 'offered', 'started', 'sustained_13', 'sustained_26'))
  execute function put_forward_by_consent();

-- Whether somebody has another interview at that time, with whomever: an employer hears that it is so and nothing else.
-- Two who arrange at the same moment wait for each other.
create function interview_clash(referral_id text, starts timestamptz, minutes int, besides text) returns boolean
  language plpgsql volatile security definer set app.kind = 'system' set search_path = public as $$
declare person text;
begin
  select "candidateId" into person from referral where id = referral_id
    and ("brokerageId" = any (app_organisations()) or "employerId" = any (app_organisations()));
  if person is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('interviews of ' || person, 0));
  return exists (select 1 from interview i join referral r on r.id = i."referralId"
    where r."candidateId" = person and i."cancelledAt" is null and i.id is distinct from besides
      and i."startsAt" < starts + make_interval(mins => interview_clash.minutes)
      and starts < i."startsAt" + make_interval(mins => i.minutes));
end $$;
revoke all on function interview_clash from public;
grant execute on function interview_clash to front_door_app;

-- How many letters that ask something an employer has had since: whoever may approach it heeds its cap.
create function employer_nudges_since(employer text, since timestamptz) returns int
  language sql stable security definer set app.kind = 'system' set search_path = public
  as $$ select count(*)::int from employer_nudge where "employerId" = employer and at >= since $$;
revoke all on function employer_nudges_since from public;
grant execute on function employer_nudges_since to front_door_app;
