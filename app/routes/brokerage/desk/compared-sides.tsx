import type { Side } from "~/domain/matching/desk/compare-candidates.server";
import { PARTS } from "~/domain/matching/score/part";
import { paths } from "~/paths";
import { ScoreBar } from "~/ui/score-bar";
import { ScoreKey } from "~/ui/score-key";
import { SideBySide } from "~/ui/side-by-side";
import type { Pairs } from "./list-address";
import { Acts, type ResidentProps, Standing, whoOf } from "./resident";

interface ComparedSidesProps {
  vacancy: { id: string; stage: string };
  sides: Side[];
  referred: NonNullable<ResidentProps["referred"]>[];
  kept: Pairs;
}

/** Two residents beside one vacancy: what each is worth and why, what would help, and what to do. */
export function ComparedSides({ vacancy, sides, referred, kept }: ComparedSidesProps) {
  const before = (side: Side) =>
    referred.find(({ candidateReference }) => candidateReference === side.reference);
  return (
    <>
      <ScoreKey labels={PARTS.map(({ label }) => label)}>
        <a href={paths.matchingKnows}>What matching knows, and what it never knows</a>
      </ScoreKey>
      <SideBySide
        caption="The scores, part by part"
        sides={columnsOf(sides)}
        rows={[
          { key: "who", heading: "Who", cells: sides.map(whoOf) },
          {
            key: "score",
            heading: "Score",
            cells: sides.map((side) => <Score key={side.id} side={side} referred={before(side)} />),
          },
          ...PARTS.map(({ key, label }) => ({
            key,
            heading: label,
            cells: sides.map((side) => <PartOf key={side.id} side={side} part={key} />),
          })),
          {
            key: "help",
            heading: "What would help",
            cells: sides.map((side) => <Helps key={side.id} side={side} />),
          },
          {
            key: "next",
            heading: "What next",
            cells: sides.map((side) => (
              <div key={side.id} className="acts">
                <Acts candidate={side} vacancy={vacancy} referred={before(side)} kept={kept} />
              </div>
            )),
          },
        ]}
      />
    </>
  );
}

/** A column for each, headed by the way to their record. */
export const columnsOf = (sides: readonly Side[]) =>
  sides.map((side) => ({
    key: side.id,
    heading: <a href={paths.candidate(side.id)}>{side.reference}</a>,
  }));

function Score({ side: { match }, referred }: { side: Side; referred: ResidentProps["referred"] }) {
  return (
    <>
      <p>
        <strong className="figures">{match.score}</strong> of 100{" "}
        <Standing match={match} referred={referred} />
      </p>
      <ScoreBar parts={match.parts.map(({ label, points }) => ({ label, value: points }))} />
      {match.stops.map(({ key, sentence }) => (
        <p key={key}>{sentence}</p>
      ))}
    </>
  );
}

function PartOf({ side, part }: { side: Side; part: string }) {
  const found = side.match.parts.find(({ key }) => key === part);
  if (!found) return null;
  return (
    <>
      {found.weight > 0 && (
        <p>
          <strong className="figures">
            {found.points} of {found.weight}
          </strong>
        </p>
      )}
      <p>{found.sentence}</p>
    </>
  );
}

const Helps = ({ side: { help } }: { side: Side }) =>
  help.length === 0 ? (
    "Nothing that is asked for is missing."
  ) : (
    <ul className="plain">
      {help.map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  );
