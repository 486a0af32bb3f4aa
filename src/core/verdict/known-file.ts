import type { KnownFinding } from '../types.ts';

/** What a baseline file holds. */
export interface Baseline {
  /** ISO day on which the file was first written. */
  readonly created: string;
  /** Who answers for it. */
  readonly owner: string;
  /** What was judged, relative to the folder of the file and sorted; empty for what a run judges by itself. */
  readonly paths: readonly string[];
  readonly entries: readonly KnownFinding[];
}

/** JSON in one fixed order with an entry to a line, so that two branches that record findings merge quietly. */
export function printBaseline({ created, owner, paths, entries }: Baseline): string {
  const head = { version: 1, created, owner, ...(paths.length > 0 && { paths }) };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  const rows = entries.toSorted(byRule).map((entry) => `    ${JSON.stringify(inOrder(entry))}`);
  const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`;
  return `{\n${lines.join('')}  "entries": ${list}\n}\n`;
}

function inOrder({ rule, entity, fingerprint, value, since, owner }: KnownFinding): KnownFinding {
  return { rule, ...(entity !== undefined && { entity }), fingerprint, value, since, owner };
}

function byRule(a: KnownFinding, b: KnownFinding): number {
  return (
    compare(a.rule, b.rule) ||
    compare(a.entity ?? '', b.entity ?? '') ||
    compare(a.fingerprint, b.fingerprint)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
