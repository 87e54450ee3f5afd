import type { Broker } from "~/domain/candidates/caseload.server";
import { paths } from "~/paths";
import { PostButton } from "~/ui/post-button";

interface CandidateCaseloadProps {
  candidateId: string;
  reference: string;
  broker: Broker | null;
  /** Whether that is who reads this. */
  mine: boolean;
}

/** On whose caseload somebody is, and the way onto one's own or off it. */
export function CandidateCaseload({ candidateId, reference, broker, mine }: CandidateCaseloadProps) {
  if (mine)
    return (
      <div className="act-line">
        On your caseload.{" "}
        <PostButton action={paths.handBack(candidateId)} look="link" describe={reference}>
          Hand back
        </PostButton>
      </div>
    );
  return (
    <div className="act-line">
      {broker ? `On the caseload of ${broker.name}. ` : "On nobody’s caseload. "}
      <PostButton
        action={paths.takeOntoCaseload(candidateId)}
        fields={broker ? { from: broker.id } : {}}
        look="link"
        describe={reference}
      >
        Take onto my caseload
      </PostButton>
    </div>
  );
}
