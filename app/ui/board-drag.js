/**
 * Lets the cards of a board (see `board.tsx`) be dragged to another column with a pointer. A drop presses the card's
 * own button for that column, so it does what the button does; where the card has no such button, it says so in words
 * and nothing moves. The page is whole without it.
 */

/** @param {HTMLElement} board */
function watch(board) {
  const said = document.querySelector("[data-board-said]");
  /** @type {HTMLElement | null} */
  let dragged = null;

  /** @param {HTMLElement} card @param {string} to */
  const buttonFor = (card, to) => [...card.querySelectorAll("button")].find((button) => button.value === to);

  /** @param {EventTarget | null} target */
  const columnOf = (target) =>
    target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("[data-column]")) : null;

  const rest = () => {
    for (const marked of board.querySelectorAll("[data-over]")) marked.removeAttribute("data-over");
    dragged?.removeAttribute("data-dragged");
    dragged = null;
  };

  for (const card of board.querySelectorAll("[data-card]"))
    if (card instanceof HTMLElement && card.querySelector("button")) card.draggable = true;

  board.addEventListener("dragstart", (event) => {
    const card = event.target instanceof Element ? event.target.closest("[data-card]") : null;
    if (!(card instanceof HTMLElement)) return;
    dragged = card;
    card.setAttribute("data-dragged", "");
    event.dataTransfer?.setData("text/plain", card.dataset.card ?? "");
  });

  board.addEventListener("dragover", (event) => {
    const column = columnOf(event.target);
    if (!dragged || !column) return;
    // Taken everywhere, so that a drop that can't be is answered in words.
    event.preventDefault();
    for (const marked of board.querySelectorAll("[data-over]"))
      if (marked !== column) marked.removeAttribute("data-over");
    column.setAttribute("data-over", buttonFor(dragged, column.dataset.column ?? "") ? "yes" : "no");
  });

  board.addEventListener("drop", (event) => {
    const column = columnOf(event.target);
    const card = dragged;
    rest();
    if (!card || !column || column.contains(card)) return;
    event.preventDefault();
    const button = buttonFor(card, column.dataset.column ?? "");
    if (button?.form) return button.form.requestSubmit(button);
    const others = [...card.querySelectorAll("button")].map(({ textContent }) => textContent).join(", ");
    if (said)
      said.textContent = `${card.dataset.card} can’t go to “${column.dataset.name}” from where it is. Nothing has moved. You can choose: ${others}.`;
  });

  board.addEventListener("dragend", rest);
}

for (const board of document.querySelectorAll("[data-board]")) if (board instanceof HTMLElement) watch(board);
