import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** As the public CDS Hooks sandbox shows details: GitHub Flavored Markdown, in which HTML counts as HTML. */
const sandbox = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/**
 * @returns {{html: string, text: string, elements: string[]}} what a reader is shown: all of it, its text alone, and the
 *     names of its HTML elements
 */
export function shown(markdown) {
  const tree = sandbox.runSync(sandbox.parse(markdown));
  const nodes = [...walk(tree)];
  return {
    html: sandbox.stringify(tree),
    text: nodes
      .filter((node) => node.type === 'text')
      .map((node) => node.value)
      .join(''),
    elements: [...new Set(nodes.filter((node) => node.type === 'element').map((node) => node.tagName))],
  };
}

function* walk(node) {
  yield node;
  for (const child of node.children ?? []) {
    yield* walk(child);
  }
}
