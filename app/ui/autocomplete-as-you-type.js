/**
 * Names to choose from while somebody types, in every place marked `data-autocomplete-from` (see `autocomplete.tsx`): a
 * combobox after the pattern of ARIA 1.2. Where the place has a list of what is picked, a choice joins it; elsewhere it
 * fills the box. The page is whole without it: the box is sent, and the server answers with what it found.
 *
 * @typedef {{ id: string, label: string, also: string | null }} Name
 */
const beforeAsking = 120;
/** Answers, so that a letter taken back is not asked about again. @type {Map<string, Promise<Name[]>>} */
const answers = new Map();

/** @param {string} address @returns {Promise<Name[]>} */
const ask = (address) => {
  const known = answers.get(address);
  if (known) return known;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error("no names");
    return response.json();
  });
  answer.catch(() => answers.delete(address));
  answers.set(address, answer);
  return answer;
};

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {Record<string, string>} attributes @param {string} [text] */
function make(tag, attributes, text = "") {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** What is picked: each a ticked box that is sent, with a button that takes it away. @param {HTMLElement} list @param {HTMLInputElement} box @param {(words: string) => void} say */
function pickedIn(list, box, say) {
  /** @param {Element} item */
  const givesButton = (item) => {
    const label = item.querySelector("label")?.textContent?.trim() ?? "";
    const tick = item.querySelector("input");
    if (tick) tick.hidden = true;
    const button = make("button", { type: "button", class: "autocomplete__remove" });
    button.append(make("span", { "aria-hidden": "true" }, "×"));
    button.append(make("span", { class: "govuk-visually-hidden" }, `Remove ${label}`));
    button.addEventListener("click", () => {
      item.remove();
      say(`${label} is removed.`);
      box.focus();
    });
    item.append(button);
  };
  for (const item of list.children) givesButton(item);
  /** @param {Name} name */
  return ({ id, label }) => {
    const ticked = [...list.querySelectorAll("input")].some(({ value }) => value === id);
    if (ticked) return say(`${label} is there already.`);
    const item = make("li", { class: "autocomplete__chip" });
    const words = make("label", {});
    const tick = make("input", { type: "checkbox", name: list.dataset.autocompletePicked ?? "", value: id });
    tick.setAttribute("checked", "");
    words.append(tick, ` ${label}`);
    item.append(words);
    givesButton(item);
    list.append(item);
    say(`${label} is added.`);
  };
}

/** @param {HTMLElement} place */
function enhance(place) {
  const { autocompleteFrom: from = "", autocompleteOf: id = "" } = place.dataset;
  const box = document.getElementById(id);
  const picked = place.querySelector("[data-autocomplete-picked]");
  const said = place.querySelector("[data-autocomplete-said]");
  if (!(box instanceof HTMLInputElement) || !said) return;
  const listId = `${id}-names`;
  const list = make("ul", {
    id: listId,
    role: "listbox",
    class: "autocomplete__names",
    "aria-label": "Names to choose from",
  });
  list.hidden = true;
  box.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    autocomplete: "off",
  }))
    box.setAttribute(name, value);

  /** @param {string} words */
  const say = (words) => {
    said.textContent = words;
  };
  const add = picked instanceof HTMLElement ? pickedIn(picked, box, say) : null;
  /** @type {Name[]} */
  let names = [];
  let active = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  /** @param {number} at */
  const point = (at) => {
    active = at;
    [...list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === at));
      if (index === at) option.scrollIntoView({ block: "nearest" });
    });
    if (at < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", `${listId}-${at}`);
  };
  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    point(-1);
  };
  /** @param {Name | undefined} name */
  const choose = (name) => {
    if (!name) return;
    clearTimeout(waiting);
    if (add) add(name);
    else say(`${name.label} is chosen.`);
    box.value = add ? "" : name.label;
    names = [];
    close();
  };
  /** @param {Name[]} found */
  const show = (found) => {
    names = found;
    list.replaceChildren(
      ...found.map(({ label: name, also }, at) => {
        const option = make("li", { role: "option", id: `${listId}-${at}`, "aria-selected": "false" }, name);
        if (also) option.append(make("span", { class: "autocomplete__also" }, ` (${also})`));
        option.addEventListener("click", () => choose(names[at]));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(found.length > 0));
    point(-1);
    const count = found.length === 1 ? "1 name" : `${found.length} names`;
    say(found.length === 0 ? "No name like it." : `${count}. Choose with the arrow keys and Enter.`);
  };
  const look = async () => {
    const typed = box.value.trim();
    if (typed.length < 2) return close();
    try {
      const found = await ask(`${from}&q=${encodeURIComponent(typed.toLowerCase())}`);
      // Somebody who has typed on, or gone on, is not shown an answer to what they typed before.
      if (box.value.trim() === typed && document.activeElement === box) show(found);
    } catch {
      close();
    }
  };

  // A list that is pressed keeps the focus in the box.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, beforeAsking);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "ArrowDown" && list.hidden) return void look();
    if (list.hidden) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[/** @type {keyof typeof steps} */ (key)];
    if (step) {
      event.preventDefault();
      // One place beyond either end is the box itself.
      const places = names.length + 1;
      point(((active + 1 + step + places) % places) - 1);
    } else if (key === "Enter") {
      const same = names.find((name) => name.label.toLowerCase() === box.value.trim().toLowerCase());
      const chosen = names[active] ?? same;
      if (chosen) event.preventDefault();
      choose(chosen);
    } else if (key === "Escape") {
      event.preventDefault();
      close();
    }
  });
}

for (const place of document.querySelectorAll("[data-autocomplete-from]"))
  if (place instanceof HTMLElement) enhance(place);
