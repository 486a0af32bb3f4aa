import { type Chart, classesIn } from './chart.ts';
import { type Classes, type ClassSet, intersects } from './classes.ts';
import type { LanguageData } from './language-data.ts';

/** Whether a text is worth reading at all: it holds one word of any phrase that a gate asks for first. */
export type Gate = (text: string) => boolean;

/** Literals behind one word boundary, the form that engines search for fastest: most texts are turned away here. */
export function compileGate(data: LanguageData): Gate {
  const closed = new Set(data.words[data.closed]);
  const members = (name: string): readonly string[] => data.groups[name]?.flatMap(members) ?? [name];
  const phrases = data.gates
    .flatMap(([first = []]) => first.flatMap(members))
    .flatMap((name) => data.words[name] ?? []);
  const words = [...new Set(phrases.map((phrase) => longestWord(phrase, closed)))].sort();
  const expression = new RegExp(`\\b(?:${words.map(escapeMarks).join('|')})(?![a-z])`, 'i');
  return (text) => expression.test(text);
}

function longestWord(phrase: string, closed: ReadonlySet<string>): string {
  const words = phrase.split(/[ -]/);
  const telling = words.filter((word) => !closed.has(word) && word !== '#');
  return (telling.length > 0 ? telling : words).reduce((a, b) => (b.length > a.length ? b : a));
}

function escapeMarks(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

export function compileGates({ gates }: LanguageData, { setOf }: Classes): ClassSet[][] {
  return gates.map((gate) => gate.map(setOf));
}

/** Whether the phrases found so far are those that one of the gates asks for. */
export function opensGate(chart: Chart, gates: readonly (readonly ClassSet[])[]): boolean {
  const seen = classesIn(chart);
  return gates.some((gate) => gate.every((set) => intersects(set, seen)));
}
