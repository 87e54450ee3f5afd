import { DateField } from "~/ui/date-field";
import type { PageProps } from "./questions";

/** The last day of each licence and qualification. */
export function ExpiryFields({ fields, beside }: PageProps) {
  const days = fields.days.getFieldset();
  return (
    <>
      <p>
        We take a licence off what matching counts on the day after its last, and tell you a month before.
        Leave it empty where it has no last day.
      </p>
      {beside.certificates.map(({ id, label, ranOut }) => {
        const field = days[id];
        return (
          field && (
            <DateField
              key={id}
              field={field}
              label={label}
              size="s"
              hint={
                ranOut
                  ? "It has run out, so matching does not count it. Give its new last day once it is renewed."
                  : "Last day, for example 27 3 2027."
              }
              optional
            />
          )
        );
      })}
    </>
  );
}
