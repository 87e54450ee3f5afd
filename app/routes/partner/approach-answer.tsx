import type { ApproachView } from "~/domain/engagement/find-approach.server";
import { dayInWords } from "~/domain/engagement/in-hand-words";
import { paths } from "~/paths";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";

/** What an approach came to, for whoever reads it, as the page's headline. */
export function ApproachAnswer({ approach }: { approach: ApproachView }) {
  if (approach.outcome === "redirected") return <Redirected approach={approach} />;
  const caption = approach.employerName;
  if (!approach.stands)
    return (
      <Heading caption={caption} lede="It has run out. Plan another before anyone makes contact.">
        This approach is over
      </Heading>
    );
  const until = approach.until ? dayInWords(approach.until) : "today";
  return approach.ours ? (
    <Heading
      caption={caption}
      lede="Nobody else has this employer in hand. Every partner now sees that you do."
    >
      It is yours until {until}
    </Heading>
  ) : (
    <Heading caption={caption} lede="Ask them before you make contact yourself.">
      {approach.partnerName} has it until {until}
    </Heading>
  );
}

function Redirected({ approach }: { approach: ApproachView }) {
  const { holder, employerName: caption, inHandWith } = approach;
  if (!holder)
    return (
      <>
        <Heading caption={caption} lede={inHandWith}>
          This was redirected
        </Heading>
        <p>
          Nobody has the employer in hand now.{" "}
          <a href={paths.newApproach(approach.employerId)}>Plan an approach</a> again.
        </p>
      </>
    );
  if (holder.ours && !approach.ours)
    return (
      <Heading
        caption={caption}
        lede={`We asked ${approach.personName} to come to you first. You decide whether to pass it on, and when.`}
      >
        {approach.partnerName} wanted to contact an employer that you have in hand
      </Heading>
    );
  return (
    <>
      <Heading
        caption={caption}
        lede={inHandWith === holder.words ? holder.words : `${inHandWith} Now: ${holder.words}`}
      >
        {holder.organisationName} has this in hand
      </Heading>
      {holder.call && <WhomToCall call={holder.call} />}
      {approach.ours && (
        <p>We passed your reason on. It counts as an approach avoided: one call fewer for a busy employer.</p>
      )}
    </>
  );
}

function WhomToCall({ call }: { call: { name: string; email: string; phone: string | null } }) {
  return (
    <Inset>
      <p>
        <strong>Talk to {call.name} first.</strong>
      </p>
      <p>
        {call.phone && (
          <>
            Ring <a href={`tel:${call.phone.replace(/\s/g, "")}`}>{call.phone}</a> or write to{" "}
          </>
        )}
        {!call.phone && "Write to "}
        <a href={`mailto:${call.email}`}>{call.email}</a>.
      </p>
    </Inset>
  );
}
