import { Mark } from "./mark";
import { QrCode } from "./qr-code";

interface PosterProps {
  /** What kind of work it is: "Apprenticeship". */
  kind: string;
  title: string;
  /** How large the title is set. */
  size: "short" | "medium" | "long" | "longest";
  employer: string;
  lines: { key: string; value: string }[];
  about: string;
  /** What makes it possible for more people, a line each. */
  also: string[];
  /** As people say it: "FD-1042". */
  reference: string;
  /** The address that its code opens, and the same as it is printed. */
  link: string;
  printed: string;
  /** Whom to ask about access needs, in words. */
  access: string | null;
}

/** One sheet of A4 for a wall, in black on white. Everything on it stands on one page, whatever it says. */
export function Poster({ kind, title, size, employer, lines, about, also, ...how }: PosterProps) {
  return (
    <article className="poster" aria-label={`Poster: ${title}`}>
      <p className="poster__kind">{kind}</p>
      <h2 className={`poster__title poster__title--${size}`}>{title}</h2>
      <p className="poster__employer">{employer}</p>
      <dl className="poster__lines">
        {lines.map(({ key, value }) => (
          <div key={key} className="poster__line">
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="poster__about">{about}</p>
      {also.length > 0 && (
        <ul className="poster__also">
          {also.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <HowTo {...how} />
    </article>
  );
}

const HowTo = ({
  reference,
  link,
  printed,
  access,
}: Pick<PosterProps, "reference" | "link" | "printed" | "access">) => (
  <div className="poster__how">
    <figure className="poster__code">
      <QrCode text={link} label={`A code that opens ${printed}`} />
      <figcaption>{printed}</figcaption>
    </figure>
    <div>
      <h3 className="poster__how-title">How to apply</h3>
      <p>
        Scan the code, or type the address under it. Or ring your council, ask for help with finding work, and
        say <strong className="nowrap">{reference}</strong>.
      </p>
      {access && <p>{access}</p>}
      <p className="poster__foot">
        <Mark /> Front Door
      </p>
    </div>
  </div>
);
