import type { LeadContact as Lead } from "~/domain/organisations/find-lead-contact.server";
import { Card } from "~/ui/card";

/** Whom to ask about anything: one name and a phone number, or the team where nobody in particular is named. */
export function LeadContact({ lead }: { lead: Lead }) {
  const { name, team, phone, email } = lead;
  return (
    <Card title="Your contact">
      <p>
        <strong>{name ?? team}</strong>
        {name && (
          <>
            <br />
            {team}
          </>
        )}
      </p>
      {(phone || email) && (
        <p>
          {phone && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>}
          {phone && email && <br />}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </p>
      )}
      <p className="soft">
        {name
          ? "The one person to ask, whatever it is about. Everybody else goes through them."
          : "They look for people for your vacancies. One of them becomes your contact when you begin."}
      </p>
    </Card>
  );
}
