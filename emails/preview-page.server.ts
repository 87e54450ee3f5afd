import { type LetterName, letterNames, letters } from "./letters";
import { type RenderedLetter, renderLetter } from "./render-letter.server";

type Scheme = "light" | "dark";

/** The letter as an inbox would show it to a reader of that setting, whatever this machine's own setting is. */
function inScheme(html: string, scheme: Scheme): string {
  const media = scheme === "dark" ? "@media all" : "@media not all";
  return html.replace("@media (prefers-color-scheme: dark)", media);
}

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const render = (name: LetterName): Promise<RenderedLetter> => renderLetter(name, letters[name].sample);

/** The letter alone, in one scheme: what an inbox shows. */
export async function letterAlone(name: LetterName, scheme: Scheme): Promise<string> {
  return inScheme((await render(name)).html, scheme);
}

/** Every letter, by name and subject. */
export async function listPage(): Promise<string> {
  const rows = await Promise.all(
    letterNames.map(async (name) => {
      const { subject } = await render(name);
      return `<li><a href="/${name}">${escaped(subject)}</a> <small>${name}</small></li>`;
    }),
  );
  return page("Letters", `<ul>${rows.join("")}</ul>`);
}

/** One letter with its sample props: on a phone and on a desk, by day and after dark, and as plain text. */
export async function letterPage(name: LetterName): Promise<string> {
  const { subject, html, text } = await render(name);
  const frame = (scheme: Scheme, width: number) => {
    const title = `${scheme}, ${width} pixels wide`;
    const letter = escaped(inScheme(html, scheme));
    return `<figure><figcaption>${title} · <a href="/${name}/${scheme}">alone</a></figcaption>
      <iframe title="${title}" width="${width}" height="820" srcdoc="${letter}"></iframe></figure>`;
  };
  const frames = [frame("light", 640), frame("dark", 640), frame("light", 320), frame("dark", 320)];
  return page(
    subject,
    `<p><a href="/">All letters</a></p><div class="frames">${frames.join("")}</div>
    <h2>As plain text</h2><pre>${escaped(text)}</pre>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>
    body { font: 18px/1.5 system-ui, sans-serif; margin: 2rem; color: #16211f; background: #e6efec }
    a { color: #0b4f4a } small { color: #51605c } li { margin: 0 0 .4rem }
    .frames { display: flex; flex-wrap: wrap; gap: 1.5rem } figure { margin: 0 } iframe { border: 0; max-width: 100% }
    pre { white-space: pre-wrap; max-width: 72ch; background: #fff; padding: 1.5rem }
    </style></head><body><h1>${escaped(title)}</h1>${body}</body></html>`;
}
