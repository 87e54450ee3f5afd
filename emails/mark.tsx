import { light, typeface } from "./letter-style";

/**
 * The mark, a plain door ajar, drawn with borders alone. A letter asks for no picture over the network, so
 * it looks whole at once and tells no one that it was opened.
 */
export function Mark() {
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" border={0}>
      <tbody>
        <tr>
          <td aria-hidden="true" data-skip-in-text="true" style={{ paddingRight: "10px" }}>
            <div className="frame" style={frame}>
              <div className="leaf" style={leaf} />
            </div>
          </td>
          <td className="ink" style={name}>
            Front Door
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const frame = {
  width: "18px",
  height: "28px",
  border: `2px solid ${light.ink}`,
  borderBottom: "0",
  fontSize: "0",
  lineHeight: "0",
};

/** A box of no width whose slanting borders make the leaf: tall at the hinge, shorter where it stands open. */
const leaf = {
  width: "0",
  height: "20px",
  borderLeft: `12px solid ${light.door}`,
  borderTop: `4px solid ${light.paper}`,
  borderBottom: `4px solid ${light.paper}`,
};

const name = {
  color: light.ink,
  fontFamily: typeface,
  fontSize: "21px",
  lineHeight: "30px",
  fontWeight: "700",
  letterSpacing: "-0.01em",
};
