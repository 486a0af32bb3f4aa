import { concealPlace, secretSpans } from '../program/conceal.ts';
import { clip } from '../program/plain.ts';
import { findIn } from '../program/secret-find.ts';
import type { Place, Source } from '../types.ts';
import { type Amount, type Sentence, sentencesOf } from './sentences.ts';
import type { Difference } from './weaken.ts';

/**
 * What published pages promise more of than before, or less: a sentence with another share or quorum and otherwise the same
 * words. A greater promise with nothing new to show for it is weaker, as in the claims of a program. Pages are the same by
 * name.
 */
export function weakenPages(base: readonly Source[], head: readonly Source[]): readonly Difference[] {
  const before = new Map(base.map((page) => [page.file, page]));
  return head.flatMap((page) => {
    const earlier = before.get(page.file);
    return earlier && earlier.text !== page.text ? comparePage(earlier, page) : [];
  });
}

function comparePage(base: Source, head: Source): Difference[] {
  const [was, is] = [byPattern(sentencesOf(base)), byPattern(sentencesOf(head))];
  const moved = [...is].flatMap(([pattern, sentences]) => pairs(was.get(pattern) ?? [], sentences));
  const found = moved.flatMap(([earlier, later]) => {
    const verdict = verdictOf(earlier.amounts, later.amounts);
    return verdict ? [{ verdict, earlier, later }] : [];
  });
  if (found.length === 0) return [];
  const [inBase, inHead] = [sayer(base), sayer(head)];
  return found.map(({ verdict, earlier, later }) => {
    const [before, now] = [inBase(earlier), inHead(later)];
    const said = { verdict, kind: 'value', field: `claim in ${head.file}`, term: 'Claim.text' } as const;
    return { ...said, was: before.text, is: now.text, at: now.at, against: before.at };
  });
}

function byPattern(sentences: readonly Sentence[]): Map<string, Sentence[]> {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.pattern);
    if (group) group.push(sentence);
    else groups.set(sentence.pattern, [sentence]);
  }
  return groups;
}

/** Sentences of one pattern, those that say the same left out, in their order. */
function pairs(was: readonly Sentence[], is: readonly Sentence[]): (readonly [Sentence, Sentence])[] {
  const later = without(is, was);
  return without(was, is).flatMap((one, index) => {
    const other = later[index];
    return other ? [[one, other] as const] : [];
  });
}

function without(some: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const left = new Map<string, number>();
  const keyOf = ({ amounts }: Sentence) => JSON.stringify(amounts);
  for (const one of others) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

/** Undefined where one number promises more and another less. */
function verdictOf(was: readonly Amount[], is: readonly Amount[]): 'weaker' | 'stronger' | undefined {
  const rises = is.flatMap((amount, index) => {
    const earlier = was[index];
    return earlier ? [Math.sign(amount.part - earlier.part), shareOf(amount) - shareOf(earlier)] : [];
  });
  if (rises.some((rise) => rise > 0) && rises.every((rise) => rise >= 0)) return 'weaker';
  return rises.some((rise) => rise < 0) && rises.every((rise) => rise <= 0) ? 'stronger' : undefined;
}

const shareOf = ({ part, whole }: Amount) => part / whole;

/** Where a sentence stands and what it says; of one that holds part of a secret, only the numbers. */
function sayer({
  file,
  text,
}: Source): (sentence: Sentence) => { readonly text: string; readonly at: Place } {
  const spans = [...secretSpans(text, []), ...findIn(text, { name: 'value', isName: false })];
  return ({ text: words, amounts, at }) => {
    const place = concealPlace(at, new Map([[file, spans]]));
    const isWhole = place.excerpt !== '' || at.excerpt === '';
    const numbers = amounts.map(({ part, whole }) => `${part} of ${whole}`).join(', ');
    return { text: isWhole ? clip(words) : numbers, at: place };
  };
}
