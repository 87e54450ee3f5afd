/**
 * Shows what the checks say of an advert's words while they are typed. It serves every place marked
 * `data-advice-from` (see `live-advice.tsx`): it posts the form around the text area named there, and shows the answer.
 * The page is whole without it.
 */
const pause = 700;
/** Between two questions, so that an office that writes together stays far below what one address may post. */
const apart = 2_000;
/** After a refusal, such as too many questions, it is quiet for a while. */
const rest = 30_000;

/** @param {HTMLElement} place */
function watch(place) {
  const { adviceFrom = "", adviceOf = "" } = place.dataset;
  const area = document.getElementById(adviceOf);
  const said = place.querySelector("[data-advice-said]");
  const panel = place.querySelector("[data-advice-panel]");
  const list = place.querySelector("[data-advice-list]");
  if (!(area instanceof HTMLTextAreaElement) || !area.form) return;
  if (!said || !list || !(panel instanceof HTMLElement)) return;
  const form = area.form;
  let quietUntil = 0;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {AbortController | undefined} */
  let asking;

  /** @param {{ said: string, html: string }} answer */
  const show = (answer) => {
    // A line that says the same again is not read out again.
    if (said.textContent !== answer.said) said.textContent = answer.said;
    list.innerHTML = answer.html;
    panel.hidden = answer.html === "";
  };

  const ask = async () => {
    asking?.abort();
    if (!area.value.trim()) return show({ said: "", html: "" });
    if (Date.now() < quietUntil) return;
    asked = Date.now();
    asking = new AbortController();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    body.set("description", area.value);
    try {
      const answer = await fetch(adviceFrom, { method: "POST", body, signal: asking.signal });
      if (!answer.ok) quietUntil = Date.now() + rest;
      else if (!answer.redirected) show(await answer.json());
    } catch {
      // A newer question took its place, or the network is gone: what stands stays.
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, Math.max(pause, asked + apart - Date.now()));
  });
  // Words that the page brings advice on are advised on again once they change.
  if (!document.querySelector(".advice-list")) ask();
}

for (const place of document.querySelectorAll("[data-advice-from]"))
  if (place instanceof HTMLElement) watch(place);
