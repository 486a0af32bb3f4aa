/** Texts by file name. */
export type Texts = ReadonlyMap<string, string>;

/** A line that stands in more files than this says nothing about which of them a file was. */
const mostHolders = 8;

/**
 * What each new file was called before, as far as it can be told: of the files that are gone, the one with which it
 * shares the most lines, if that is at least half of its own. Each file that is gone becomes one new file.
 */
export function forerunners(before: Texts, after: Texts): ReadonlyMap<string, string> {
  const gone = [...before.keys()].filter((file) => !after.has(file)).sort();
  const added = [...after.keys()].filter((file) => !before.has(file)).sort();
  if (gone.length === 0 || added.length === 0) return new Map();
  const holders = holdersOf(gone, before);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of added) {
    const lines = linesOf(after.get(file) ?? '');
    const nearest = nearestOf(lines, holders, taken);
    if (nearest === undefined || nearest.shared * 2 < lines.size) continue;
    found.set(file, nearest.file);
    taken.add(nearest.file);
  }
  return found;
}

/** Distinct lines that say something. */
function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

function holdersOf(files: readonly string[], texts: Texts): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const file of files) {
    for (const line of linesOf(texts.get(file) ?? '')) {
      const known = holders.get(line);
      if (!known) holders.set(line, [file]);
      else if (known.length <= mostHolders) known.push(file);
    }
  }
  return holders;
}

function nearestOf(
  lines: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlySet<string>,
): { readonly file: string; readonly shared: number } | undefined {
  const shared = new Map<string, number>();
  for (const line of lines) {
    const files = holders.get(line) ?? [];
    if (files.length > mostHolders) continue;
    for (const file of files) if (!taken.has(file)) shared.set(file, (shared.get(file) ?? 0) + 1);
  }
  let best: { file: string; shared: number } | undefined;
  for (const [file, count] of shared) if (!best || count > best.shared) best = { file, shared: count };
  return best;
}
