import { NOBODY } from "~/domain/referrals/today/nobody";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";

interface QueueWhoseProps {
  of: { id: string; name: string } | null;
  covered: { awayName: string; coverName: string; untilDay: string } | null;
}

/** Whose queue it is, where it is not the reader's own, and who sees to it meanwhile. */
export function QueueWhose({ of, covered }: QueueWhoseProps) {
  const cover = covered && (
    <>
      {of ? `${of.name} is` : "You are"} away until <Time of={covered.untilDay} as="weekday" />:{" "}
      {covered.coverName} covers and sees this too. <a href={paths.cover}>End or change it</a>.
    </>
  );
  if (!of) return cover ? <Notice title="Your queue is covered">{<p>{cover}</p>}</Notice> : null;
  const nobody = of.id === NOBODY;
  return (
    <Notice title={nobody ? "What nobody sees to" : `You are looking at ${of.name}’s queue`}>
      <p>
        {nobody
          ? "These are of people on nobody’s caseload, or of brokers who have left. "
          : "You may do what is due here, as any of the team may; your name goes into the record. "}
        {cover}
      </p>
      <p>
        <a href={paths.team}>Back to the team</a>
        {" · "}
        <a href={`${paths.reassign}?from=${encodeURIComponent(of.id)}`}>
          {nobody ? "Give them a broker" : `Hand on ${of.name}’s candidates`}
        </a>
      </p>
    </Notice>
  );
}
