import { Prose } from "./prose";

export interface AdvertAccessProps {
  /** What the employer does for inclusion, a line each. */
  inclusion: string[];
  /** What it says of adjustments, in its own words. */
  adjustments: string | null;
  /** Whom to ask about access needs. */
  access: { name: string | null; email: string | null; phone: string | null } | null;
}

/** What makes the work possible for more people, and whom to ask. Nothing at all where nothing is said. */
export const AdvertAccess = ({ inclusion, adjustments, access }: AdvertAccessProps) => (
  <>
    {inclusion.length > 0 && (
      <>
        <h2>What this employer does</h2>
        <ul>
          {inclusion.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </>
    )}
    {(adjustments || access) && <h2>If you need an adjustment</h2>}
    {adjustments && <Prose text={adjustments} />}
    {access && (
      <p>
        Ask {access.name ?? "the employer"} about access needs:{" "}
        {access.email && <a href={`mailto:${access.email}`}>{access.email}</a>}
        {access.email && access.phone && " or "}
        {access.phone && (
          <a className="nowrap" href={`tel:${access.phone.replace(/[^\d+]/g, "")}`}>
            {access.phone}
          </a>
        )}
        . It has no bearing on whether you are put forward.
      </p>
    )}
  </>
);
