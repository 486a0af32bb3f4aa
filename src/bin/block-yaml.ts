import { scalarText } from '../core/parse/insert-scalar.ts';
import { parseYaml } from '../core/parse/yaml.ts';
import type { Node } from '../core/types.ts';

/** Examples are kept as one line of flow YAML; this writes such a line as a person would. Other texts stay as they are. */
export function blockYaml(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length > 1 || !/^\s*[{[]/.test(text)) return lines;
  const { documents, hits } = parseYaml({ file: 'example', text });
  const root = documents[0]?.root;
  return root && hits.length === 0 ? block(root) : lines;
}

function block(node: Node): string[] {
  if (node.children.size === 0 || isFlat(node)) return [flow(node)];
  if (node.kind === 'list') return [...node.children.values()].flatMap((item) => indent('- ', block(item)));
  return [...node.children].flatMap(([key, child]) => {
    const name = scalarText(String(key));
    const nested = child.children.size > 0 && !isFlat(child);
    return nested ? [`${name}:`, ...indent('  ', block(child))] : [`${name}: ${flow(child)}`];
  });
}

/** A list of nothing but scalars reads best on one line. */
function isFlat({ kind, children }: Node): boolean {
  return kind === 'list' && [...children.values()].every((item) => item.kind === 'scalar');
}

function flow(node: Node): string {
  if (node.kind === 'list') return `[${[...node.children.values()].map(flow).join(', ')}]`;
  if (node.kind === 'map') return '{}';
  if (typeof node.scalar === 'string') return scalarText(node.scalar);
  return node.origin.text.slice(node.span.start, node.span.end);
}

function indent(first: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
}
