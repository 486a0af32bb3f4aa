/** Rules as data: YAML in, checked rules out, and the proof that each does what its examples say. */
import { UsageError } from '../errors.ts';
import { plainValue } from '../program/plain.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { Source } from '../types.ts';

/** A control that rules decide. */
export interface Control {
  readonly id: string;
  readonly kind: 'preventive' | 'detective' | 'responsive' | 'recovery';
  /** Kinds of organization it applies to, as in `org.kind`. */
  readonly organizations: readonly string[];
}

/** A theft that rules refer to. */
export interface Incident {
  readonly id: string;
  readonly name: string;
  /** ISO day of the loss. */
  readonly date: string;
}

export interface Catalog {
  readonly controls: readonly Control[];
  readonly incidents: readonly Incident[];
}

/** Reads `catalog/` and `incidents/`: lists of controls and of thefts. Ours alone, so a fault is our own. */
export function readCatalog(sources: readonly Source[]): Catalog {
  const list = (folder: string) =>
    sources.filter(({ file }) => file.startsWith(`${folder}/`)).flatMap((source) => itemsOf(source));
  // The shape is held by tests over the built-in catalog; packs cannot bring their own.
  return { controls: list('catalog') as Control[], incidents: list('incidents') as Incident[] };
}

function itemsOf(source: Source): unknown[] {
  const { documents, hits } = parseYaml(source);
  const root = documents[0]?.root;
  if (hits.length > 0 || root?.kind !== 'list') throw new UsageError(`${source.file}: expected a list`);
  const items = plainValue(root);
  return Array.isArray(items) ? items : [];
}
