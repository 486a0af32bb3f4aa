import { UsageError } from '../../core/errors.ts';
import { type Document, parseYaml } from '../../core/parse/yaml.ts';
import type { Finding, Source } from '../../core/types.ts';

/** The document of a program that an exception is written into. */
export interface Home {
  readonly source: Source;
  readonly documents: readonly Document[];
  readonly index: number;
}

/** The documents of the finding's program, those of its own file first. Throws UsageError (2) for a file that cannot be read. */
export function homesOf(
  { at }: Finding,
  sources: readonly Source[],
  files: readonly string[],
): readonly Home[] {
  const own = sources.find(({ file }) => file === at.file);
  const homes = sources
    .filter(
      (source) => source.kind === 'yaml' && files.includes(source.file) && source.program === own?.program,
    )
    .flatMap(documentsOf);
  const isHere = ({ source }: Home) => source.file === at.file;
  return [...homes.filter(isHere), ...homes.filter((home) => !isHere(home))];
}

/**
 * Where exceptions of the finding's program stand already; else the document that the finding is in; else the first.
 * Throws UsageError (2) where the finding belongs to no program.
 */
export function homeFor({ at }: Finding, homes: readonly Home[]): Home {
  const home =
    homes.find(holdsExceptions) ??
    homes.find((one) => one.source.file === at.file && holds(one, at.start.offset)) ??
    homes[0];
  if (home) return home;
  throw new UsageError(
    `${at.file} belongs to no program that could hold an exception; a papertiger-allow comment above the words excuses them`,
  );
}

function documentsOf(source: Source): Home[] {
  const { documents, hits } = parseYaml(source);
  if (hits.length > 0) {
    throw new UsageError(`${source.file} cannot be read as it is; papertiger check says where and why`);
  }
  return documents.flatMap(({ root }, index) =>
    root?.kind === 'map' && isProgram(source, root.children.get('apiVersion')?.scalar)
      ? [{ source, documents, index }]
      : [],
  );
}

/** A file may hold documents of other makers beside ours. */
const isProgram = ({ named }: Source, version: unknown) =>
  named || version === undefined || (typeof version === 'string' && version.startsWith('security-program/'));

export const rootOf = ({ documents, index }: Home) => documents[index]?.root;

const holdsExceptions = (home: Home) => rootOf(home)?.children.has('exceptions') === true;

function holds(home: Home, offset: number): boolean {
  const span = rootOf(home)?.span;
  return span !== undefined && span.start <= offset && offset <= span.end;
}
