-- A broker who takes a referral back ends what the employer sees, as the resident does by revoking the receipt itself.
drop policy consent_receipt_employer on consent_receipt;
create policy consent_receipt_employer on consent_receipt for select using (
  "employerId" = any ((select app_organisations())::text[]) and "revokedAt" is null and "until" > now()
  and exists (select 1 from referral r where r.id = "referralId" and r.stage <> 'withdrawn'));
