/** The mark: a plain door ajar. Drawn beside the name, so it is silent to a screen reader. */
export function Mark() {
  return (
    <svg className="mark__door" viewBox="0 0 27 35" aria-hidden="true" focusable="false">
      <DoorAjar />
    </svg>
  );
}

/** The drawing itself, 27 wide and 35 high, for use inside another. */
export function DoorAjar() {
  return (
    <>
      <path className="mark__frame" d="M2 33V2h23v31" />
      <path className="mark__leaf" d="M5 33V5l13 5v27z" />
      <circle className="mark__knob" cx="14.6" cy="21.5" r="1.5" />
    </>
  );
}
