/** For tests: a strict reader of small XML, which throws where a feed reader would give up. */

export type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

const entity: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`Not text: ${text}`);
  return text.replace(/&(\w+);/g, (whole, name) => entity[name] ?? whole);
}

const token = /<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** The root element of a document. */
export function readXml(document: string): Element {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(document))
    throw new Error("A character that XML does not take");
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  token.lastIndex = /^<\?xml[^?]*\?>/.exec(document)?.[0].length ?? 0;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const found = token.exec(document);
    const inside = open.at(-1);
    if (!found || !inside) throw new Error(`Not XML at: ${document.slice(at, at + 60)}`);
    const [, section, closes, opens, attributes = "", closed, text] = found;
    if (section !== undefined) inside.text += section;
    else if (text !== undefined) inside.text += plain(text);
    else if (closes !== undefined) {
      if (open.pop()?.name !== closes) throw new Error(`${closes} closes nothing`);
    } else if (opens !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        plain(value),
      ]);
      const element = { name: opens, attributes: Object.fromEntries(pairs), text: "", children: [] };
      inside.children.push(element);
      if (!closed) open.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (open.length > 1 || !only || more.length > 0) throw new Error("Not one whole element");
  return only;
}

/** The elements of a name within one. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The words of the first of a name; undefined where there is none. */
export const textOf = (element: Element, name: string) => allOf(element, name)[0]?.text.trim();
