import { DoorAjar } from "./mark";

const doors = 33;
const pace = 44;
const ajar = 16;

/** A terrace with a door for each of London's thirty-three authorities, one of them ajar. Decoration only. */
export function Terrace() {
  return (
    <svg
      className="terrace"
      viewBox={`0 0 ${doors * pace} 46`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: doors }, (_, door) => door)
        .filter((door) => door !== ajar)
        .map((door) => (
          <Door key={door} at={door * pace + 8} kind={door % 3} />
        ))}
      <g transform={`translate(${ajar * pace + 8} 10) scale(1.04)`}>
        <DoorAjar />
      </g>
    </svg>
  );
}

/** Three kinds of frame, each with another light above the door: a plain one, a fan, a pair of panes. */
const frames = [
  "M1 46V8h26v38M1 15h26",
  "M1 46V17a13 13 0 0 1 26 0v29M1 17h26M14 4v13",
  "M1 46V8h26v38M1 15h26M14 8v7",
];

/** One shut door: its frame, its leaf, its knob. */
function Door({ at, kind }: { at: number; kind: number }) {
  return (
    <g transform={`translate(${at} 0)`}>
      <path className="terrace__frame" d={frames[kind]} />
      <path className="terrace__leaf" d="M5 46V19h18v27z" />
      <circle className="terrace__knob" cx="19.5" cy="34" r="1.3" />
    </g>
  );
}
