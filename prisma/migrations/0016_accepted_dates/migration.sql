-- Dates that the employer accepts become a placement under the proposal's own id, so that one proposal makes one.
-- The employer adds nothing else; what is agreed by phone is the hub's to record.
create policy placement_accepted on placement for insert with check (exists (
  select 1 from date_proposal p join placement_offer o on o.id = p."offerId"
  where p.id = placement.id and p."offerId" = placement."offerId" and p.answer = 'accepted'
    and o."organisationId" = any ((select app_organisations())::text[])));
