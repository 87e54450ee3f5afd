-- Row-level security says which rows somebody may change, and not which of their columns. These say that.
create function keep_referral() returns trigger language plpgsql as $$ begin
  if app_is('system') then return new; end if;
  if (new.number, new."vacancyId", new."candidateId", new."brokerageId", new."employerId")
    is distinct from (old.number, old."vacancyId", old."candidateId", old."brokerageId", old."employerId") then
    raise exception 'A referral stays with its vacancy, resident, brokerage and employer.';
  end if;
  if new."consentedAt" is distinct from old."consentedAt" and not (app_is('resident') and old."consentedAt" is null) then
    raise exception 'Only the resident says yes, and once.';
  end if;
  return new;
end $$;
create trigger keep_referral before update on referral for each row execute function keep_referral();

-- What a resident agreed to is a record: it ends, once, and nothing else about it changes.
create function keep_receipt() returns trigger language plpgsql as $$ begin
  if app_is('system') then return new; end if;
  if old."revokedAt" is not null
    or (to_jsonb(new) - 'revokedAt') is distinct from (to_jsonb(old) - 'revokedAt') then
    raise exception 'A consent receipt ends, and nothing else about it changes.';
  end if;
  return new;
end $$;
create trigger keep_receipt before update on consent_receipt for each row execute function keep_receipt();

-- No verb deletes these; they go with the organisation or the candidate that they belong to.
revoke delete on referral, consent_request, consent_receipt from front_door_app;
revoke update, delete on referral_move from front_door_app;

-- A brokerage or a hub that nobody has joined yet is not there to be walked into: only an employer's first person joins by themselves.
drop policy membership_first on membership;
create policy membership_first on membership for insert with check (
  "personId" = (select app_person()) and role = 'administrator' and not app_has_members("organisationId")
  and exists (select 1 from organisation o where o.id = "organisationId" and o.kind = 'employer' and o.source is null));
