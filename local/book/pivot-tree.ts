// The groups of one axis of a pivot as a tree, and the lines it makes on the sheet.
import { type Group, groupOf } from './pivot-group.ts';
import type { PivotGroupSpec } from './pivot-spec.ts';
import type { CellValue } from './specs.ts';

export type AxisNode = {
  readonly id: number;
  readonly group: Group | null;
  readonly parent: AxisNode | null;
  readonly children: Map<string, AxisNode>;
};

/** A line of the sheet along an axis: a group of the innermost level, or a total over deeper ones. */
export type AxisLine = {
  readonly node: AxisNode;
  readonly kind: 'group' | 'total';
  /** Groups from the outermost level to the node. */
  readonly path: readonly Group[];
};

export type SourceRow = readonly CellValue[];

/** One axis: it learns its groups from the records, then is asked for its lines. */
export class PivotAxis {
  readonly root: AxisNode = { id: 0, group: null, parent: null, children: new Map() };
  private count = 1;

  constructor(
    private readonly groups: readonly PivotGroupSpec[],
    /** Index of a sheet column within a record. */
    private readonly indexOf: (column: number) => number,
    private readonly locale: string,
  ) {}

  /** The nodes a record counts in, from the whole down to its innermost group. */
  place(record: SourceRow): readonly AxisNode[] {
    const nodes = [this.root];
    let node = this.root;
    for (const spec of this.groups) {
      const group = groupOf(record[this.indexOf(spec.column)] ?? null, spec, this.locale);
      let child = node.children.get(group.key);
      if (!child) {
        child = { id: this.count, group, parent: node, children: new Map() };
        this.count += 1;
        node.children.set(group.key, child);
      }
      nodes.push(child);
      node = child;
    }
    return nodes;
  }

  /** Finds the node of a path of labels; undefined where no record fell. */
  find(labels: readonly CellValue[]): AxisNode | undefined {
    let node: AxisNode | undefined = this.root;
    for (const label of labels) {
      node = [...node.children.values()].find((child) => child.group?.label === label);
      if (!node) return undefined;
    }
    return node;
  }

  /** Lines in order: a group's members before its total, the grand total last. */
  lines(order: (spec: PivotGroupSpec, a: AxisNode, b: AxisNode) => number): readonly AxisLine[] {
    const lines: AxisLine[] = [];
    const walk = (node: AxisNode, path: readonly Group[]) => {
      const spec = this.groups[path.length];
      if (!spec) {
        lines.push({ node, kind: 'group', path });
        return;
      }
      const sorted = [...node.children.values()].sort((a, b) => order(spec, a, b));
      for (const child of sorted) walk(child, child.group ? [...path, child.group] : path);
      if (spec.showTotals) lines.push({ node, kind: 'total', path });
    };
    walk(this.root, []);
    return lines;
  }
}
