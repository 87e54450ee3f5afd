import type { EmployerLine } from "~/domain/engagement/find-employers.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Describe } from "~/ui/describe";
import { Tag } from "~/ui/tag";

/** An employer, who is talking to it, and the way to plan an approach. */
export function EmployerCard({ employer, mayApproach }: { employer: EmployerLine; mayApproach: boolean }) {
  const { id, name, boroughs, inHand, mayReadPlan } = employer;
  return (
    <Card title={name} level={3}>
      <p className="soft small">{boroughsInWords(boroughs)}</p>
      <p>
        <InHandTag inHand={inHand} /> {inHand?.words ?? "Nobody has told us that they are talking to it."}
      </p>
      {mayApproach && (
        <ButtonLink href={paths.newApproach(id)} look="plain" small describe={name}>
          Plan an approach
        </ButtonLink>
      )}
      {mayReadPlan && (
        <p>
          <a href={paths.employerPractice(id)}>
            Practice plan
            <Describe words={`of ${name}`} />
          </a>
        </p>
      )}
    </Card>
  );
}

function InHandTag({ inHand }: Pick<EmployerLine, "inHand">) {
  if (!inHand) return <Tag>Free</Tag>;
  return inHand.ours ? <Tag tone="good">Yours</Tag> : <Tag tone="warm">In hand</Tag>;
}

const boroughsInWords = (boroughs: string[]) => {
  if (boroughs.length === 0) return "No site in London yet";
  if (boroughs.length > 4) return `${boroughs.length} boroughs`;
  return boroughs.join(", ");
};
