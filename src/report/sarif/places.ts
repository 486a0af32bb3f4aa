import type { Finding, Place, Verdict } from '../../core/types.ts';

/** A snippet beyond this is a whole section, which viewers read from the file. */
const longestSnippet = 200;

/** Each file's position in `run.artifacts`. */
export type Files = ReadonlyMap<string, number>;

/** Every file that was judged or that a finding points at, the judged ones first. */
export function filesOf({ files, findings }: Verdict): Files {
  const pointedAt = findings.flatMap(({ at, related }) => [at.file, ...related.map((one) => one.at.file)]);
  return new Map([...new Set([...files, ...pointedAt])].map((file, index) => [file, index]));
}

export function artifactsOf(files: Files) {
  return [...files].map(([file]) => ({ location: locationOf(file), roles: ['analysisTarget'] }));
}

/** A result's own place. A change is shown in a pull request only where all its lines are in the diff: one line. */
export function placeOfFinding(finding: Finding, files: Files) {
  const { entity, at } = finding;
  const name = entity ?? at.path;
  const logical = { name, ...(at.path !== '' && { fullyQualifiedName: at.path }), kind: 'object' };
  return {
    ...physical(finding.change ? firstLine(at) : at, files),
    ...(name !== '' && { logicalLocations: [logical] }),
  };
}

/** A place that has something to do with a result, with the number that links in the message lead to. */
export function relatedPlace(id: number, at: Place, note: string, files: Files) {
  return { id, ...physical(at, files), ...(note !== '' && { message: { text: note } }) };
}

function physical(at: Place, files: Files) {
  const index = files.get(at.file);
  const artifactLocation = { ...locationOf(at.file), ...(index !== undefined && { index }) };
  return { physicalLocation: { artifactLocation, region: regionOf(at) } };
}

/** All four numbers, each at least 1, the end never before the start: code scanning refuses a file over one fault. */
function regionOf({ start, end, excerpt }: Place) {
  const startLine = Math.max(1, start.line);
  const startColumn = Math.max(1, start.column);
  const endLine = Math.max(startLine, end.line);
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, end.column);
  const snippet = excerpt !== '' && excerpt.length <= longestSnippet && { snippet: { text: excerpt } };
  return { startLine, startColumn, endLine, endColumn, ...snippet };
}

function firstLine(at: Place): Place {
  if (at.end.line === at.start.line) return at;
  const [excerpt = ''] = at.excerpt.split(/[\r\n]/, 1);
  const { line, column, offset } = at.start;
  const end = { line, column: column + excerpt.length, offset: offset + excerpt.length };
  return { ...at, excerpt, end };
}

/** Relative to the folder of the run; a file on another drive or root by its absolute address. */
export function locationOf(file: string) {
  const absolute = /^(\/|[A-Za-z]:\/)/.test(file);
  if (!absolute) return { uri: file === '' ? '.' : encodePath(file), uriBaseId: '%SRCROOT%' };
  return { uri: `file://${file.startsWith('/') ? '' : '/'}${encodePath(file)}` };
}

/** Every segment percent-encoded, so that no colon makes a scheme and no `?` a query; lone surrogates are replaced. */
function encodePath(file: string): string {
  const whole = file.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return whole.split('/').map(encodeURIComponent).join('/');
}
