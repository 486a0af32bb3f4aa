import { parseYaml } from '../parse/yaml.ts';
import type { Node, Place, Source, Span } from '../types.ts';
import type { Fault } from './fault.ts';
import { findIn } from './secret-find.ts';
import { locateSecrets } from './secrets.ts';

/** Where the secrets of a text stand: those of its documents, and those in comments or in what does not parse. */
export function secretSpans(text: string, roots: readonly Node[]): Span[] {
  const spans = roots.flatMap((root) => locateSecrets(root).map(({ span }) => span));
  return [...spans, ...findIn(text, undefined).map(({ start, end }) => ({ start, end }))];
}

/** The text with each secret blotted out, offsets and lines as they were: for whoever shows lines of the file. */
export function concealSecrets({ file, text }: Pick<Source, 'file' | 'text'>): string {
  const roots = parseYaml({ file, text }).documents.flatMap(({ root }) => root ?? []);
  let concealed = text;
  for (const { start, end } of secretSpans(text, roots)) {
    const blot = text.slice(start, end).replace(/[^\r\n]/g, '*');
    concealed = concealed.slice(0, start) + blot + concealed.slice(end);
  }
  return concealed;
}

export type Secrets = ReadonlyMap<string, readonly Span[]>;

const touches = (place: Place, secrets: Secrets) =>
  secrets.get(place.file)?.some(({ start, end }) => place.start.offset < end && start < place.end.offset) ??
  false;

/** The place without its text where that holds part of a secret. */
export function concealPlace(place: Place, secrets: Secrets): Place {
  return touches(place, secrets) ? { ...place, end: place.start, excerpt: '' } : place;
}

/**
 * A fault quotes what it is about. Where that is a secret, `meta/secrets-in-yaml` stands for it; a syntax fault, which
 * keeps the program from being judged, stays without its text.
 */
export function concealFaults(faults: readonly Fault[], secrets: Secrets): Fault[] {
  return faults.flatMap((fault) => {
    const related = fault.related?.map(({ at, note }) => ({ at: concealPlace(at, secrets), note }));
    const concealed = { ...fault, at: concealPlace(fault.at, secrets), ...(related && { related }) };
    const quotes = concealed.at !== fault.at && !['meta/syntax', 'meta/secrets-in-yaml'].includes(fault.rule);
    return quotes ? [] : [concealed];
  });
}

/** The scalars that hold a secret: no rule shall see them. */
export function secretNodes(root: Node, spans: readonly Span[]): Node[] {
  if (root.kind !== 'scalar')
    return [...root.children.values()].flatMap((child) => secretNodes(child, spans));
  return spans.some(({ start, end }) => root.span.start < end && start < root.span.end) ? [root] : [];
}
