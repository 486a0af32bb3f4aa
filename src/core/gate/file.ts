import type { Difference } from '../weaken/weaken.ts';
import { originOf } from '../parse/position.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { Node, Origin } from '../types.ts';
import { differ, type Side, startOf } from './draft.ts';

/** A file of the gate, read as far as it goes. */
export interface GateFile {
  readonly file: string;
  readonly origin: Origin;
  /** Null for an empty file, and for one that cannot be read. */
  readonly root: Node | null;
  readonly isReadable: boolean;
}

/** Tags of other programs (`!reference` of GitLab), which say nothing about what we look for. */
const tags = /(?<=^|[\s[{,])![A-Za-z][\w:./-]*(?=\s|$)/gm;

/** Reads one YAML or JSON document. Never throws. */
export function readGateFile(file: string, text: string): GateFile {
  const origin = originOf(file, text);
  const { documents, hits } = parseYaml({ file, text });
  const roots = documents.flatMap(({ root }) => root ?? []);
  const isReadable = !hits.some(({ rule }) => rule === 'meta/syntax') && roots.length < 2;
  return { file, origin, root: isReadable ? (roots[0] ?? null) : null, isReadable };
}

/** The same for files of others, whose tags are looked past. Offsets hold. */
export function readForeignFile(file: string, text: string): GateFile {
  const read = readGateFile(file, text);
  if (read.isReadable || !text.includes('!')) return read;
  return readGateFile(
    file,
    text.replace(tags, (tag) => ' '.repeat(tag.length)),
  );
}

/** Of a file that cannot be read on one side, no more can be said. */
export function unreadable(
  term: string,
  was: GateFile | undefined,
  is: GateFile | undefined,
  file: string,
): Difference {
  const said = (one: GateFile | undefined): Side | undefined =>
    one && {
      text: one.isReadable ? 'a file that can be read' : 'a file that cannot be read',
      at: startOf(one.file),
    };
  return differ({ verdict: 'changed', term, field: file }, said(was), said(is), startOf(file));
}

/** A file's name without the way up to it. */
export const withoutWay = (file: string) => file.replace(/^(?:\.\.\/)+/, '');

export const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** Of several folders the nearest to the working folder, from it up. */
export const nearestFirst = (a: string, b: string) => waysUp(a) - waysUp(b) || Number(a > b) - Number(a < b);

const waysUp = (file: string) => /^(?:\.\.\/)*/.exec(file)?.[0].length ?? 0;
