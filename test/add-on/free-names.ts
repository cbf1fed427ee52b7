// Names that a script uses and nowhere declares: what it expects to find where it runs.
import { type AnyNode, type Pattern, parse } from 'acorn';

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Everything right below a node, in the order of the source. */
const childrenOf = (node: AnyNode): readonly AnyNode[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));

const isFunction = (node: AnyNode) =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

/** Names that a pattern binds: `{ a, b: [c] }` binds a and c. */
const bound = (pattern: Pattern | null | undefined): readonly string[] => {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        bound(each.type === 'RestElement' ? each.argument : each.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(bound);
    case 'AssignmentPattern':
      return bound(pattern.left);
    case 'RestElement':
      return bound(pattern.argument);
    default:
      return [];
  }
};

/** Names declared below a node, blocks included, other functions not. */
const declaredIn = (node: AnyNode): readonly string[] =>
  childrenOf(node).flatMap((child) => {
    if (child.type === 'FunctionDeclaration' || child.type === 'ClassDeclaration') {
      return child.id ? [child.id.name] : [];
    }
    if (isFunction(child)) return [];
    const own =
      child.type === 'VariableDeclarator'
        ? bound(child.id)
        : child.type === 'CatchClause'
          ? bound(child.param)
          : [];
    return [...own, ...declaredIn(child)];
  });

/** Below a node, what is an expression and not the name of a property or a label. */
const expressionsIn = (node: AnyNode): readonly AnyNode[] => {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? [node.object, node.property] : [node.object];
    case 'Property':
    case 'MethodDefinition':
      return node.computed ? [node.key, node.value] : [node.value];
    case 'LabeledStatement':
      return [node.body];
    case 'BreakStatement':
    case 'ContinueStatement':
      return [];
    default:
      return childrenOf(node);
  }
};

/** Free names of a classic script, each once, in order. */
export const freeNames = (script: string): readonly string[] => {
  const free = new Set<string>();
  const visit = (node: AnyNode, known: ReadonlySet<string>): void => {
    let names = known;
    if (isFunction(node)) {
      const own = node.id ? [node.id.name] : [];
      names = new Set([...known, ...own, ...node.params.flatMap(bound), ...declaredIn(node)]);
      if (node.type !== 'ArrowFunctionExpression') names = new Set([...names, 'arguments']);
    } else if (node.type === 'ClassExpression' && node.id) {
      names = new Set([...known, node.id.name]);
    }
    if (node.type === 'Identifier' && !names.has(node.name)) free.add(node.name);
    for (const child of expressionsIn(node)) visit(child, names);
  };
  const program = parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  visit(program, new Set(declaredIn(program)));
  return [...free].sort();
};
