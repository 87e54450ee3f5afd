interface ScorePart {
  label: string;
  value: number;
}

interface ScoreBarProps {
  /** Up to five, in the order of the key. */
  parts: ScorePart[];
  /** What a full bar stands for. */
  of?: number;
}

/** A score as a bar of parts, which says its figures in words to who cannot see it. */
export function ScoreBar({ parts, of = 100 }: ScoreBarProps) {
  const ends = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, part) => sum + part.value, 0));
  const share = (value: number) => `${(value / of) * 100}%`;
  const said = parts.map((part) => `${part.label} ${part.value}`).join(", ");
  return (
    <svg className="score-bar" width="100%" height="10" role="img" aria-label={said}>
      <rect className="score-bar__track" width="100%" height="100%" />
      {parts.map((part, at) => {
        const end = ends[at] ?? 0;
        const start = share(end - part.value);
        return (
          <g key={part.label}>
            <rect
              className={`score-bar__part part-${at + 1}`}
              x={start}
              width={share(part.value)}
              height="100%"
            />
            {/* Every second part is striped where colours cannot be told apart: on paper and in forced colours. */}
            {at % 2 === 1 && (
              <line className="score-bar__hatch" x1={start} x2={share(end)} y1="5" y2="5" strokeWidth="10" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
