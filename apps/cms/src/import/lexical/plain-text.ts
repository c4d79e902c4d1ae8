interface AnyNode {
  type: string;
  text?: string;
  fields?: object;
  children?: AnyNode[];
}

const isLine = ({ type }: AnyNode) => /^(?:paragraph|heading|listitem|tablecell)$/.test(type);

/** The words of a node, without its form: a line for each paragraph, heading, item and line break. */
export function toPlainText(node: AnyNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'block')
    return node.fields && 'text' in node.fields ? String(node.fields.text ?? '') : '';
  const children = node.children ?? [];
  return children
    .map(toPlainText)
    .join(children.some((child) => isLine(child) || child.type === 'list') ? '\n' : '');
}
