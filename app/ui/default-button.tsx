/**
 * What the Enter key presses, where a form's first button in sight does something less: browsers take the first in the
 * page. Nobody sees, hears or reaches it by Tab.
 */
export function DefaultButton() {
  return <button type="submit" hidden tabIndex={-1} aria-hidden />;
}
