import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Source } from "./advice";

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] };

const classes: Readonly<Record<string, string[]>> = {
  h2: ["govuk-heading-m"],
  h3: ["govuk-heading-s"],
  p: ["govuk-body"],
  ul: ["govuk-list", "govuk-list--bullet"],
  ol: ["govuk-list", "govuk-list--number"],
  a: ["govuk-link"],
};

function dress(node: Node): void {
  const className = node.tagName ? classes[node.tagName] : undefined;
  if (className) node.properties = { ...node.properties, className };
  node.children?.forEach(dress);
}

/** Built once. HTML written inside the markdown is dropped, which is what makes the result safe. */
const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(() => (tree: Node) => dress(tree))
  .use(rehypeStringify)
  .freeze();

const link = ({ title, url }: Source) => `- [${title.replace(/[[\]\\<>*_`]/g, "\\$&")}](<${url}>)`;

/** An article's markdown and its sources as HTML, in the classes of govuk-frontend. */
export const renderArticle = (markdown: string, sources: readonly Source[]): string =>
  String(
    processor.processSync(`${markdown}\n\n## Where this comes from\n\n${sources.map(link).join("\n")}\n`),
  );
