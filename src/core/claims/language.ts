import claimsData from '../../generated/claims.json' with { type: 'json' };
import { type Classes, type ClassSet, numberClasses } from './classes.ts';
import { compileGate, compileGates, type Gate } from './gate.ts';
import type { DefeaterData, LanguageData } from './language-data.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';

export interface Link {
  readonly name: string;
  readonly confidence: 'certain' | 'likely';
  readonly pattern: Pattern;
}

/** A pattern whose matches are phrases of a class. */
interface Phrase {
  readonly number: number;
  readonly pattern: Pattern;
}

export interface Defeater extends DefeaterData {
  readonly set: ClassSet;
  readonly stops: ClassSet;
  readonly sentenceEnd: ClassSet;
}

/** A language ready to read with. */
export interface Language {
  readonly data: LanguageData;
  readonly classes: Classes;
  readonly gate: Gate;
  readonly gates: readonly (readonly ClassSet[])[];
  readonly lexicon: Lexicon;
  readonly decoy: number;
  readonly closed: number;
  readonly open: number;
  /** Phrases made of phrases; each layer may use those before it. */
  readonly layers: readonly PatternIndex<Phrase>[];
  readonly links: PatternIndex<Link>;
  readonly defeaters: readonly Defeater[];
}

// Generated from `rules/claims/`, and proven current by `npm run check`.
const data: Readonly<Record<string, LanguageData>> = claimsData as unknown as Record<string, LanguageData>;
const compiled = new Map<string, Language>();

export function languageCodes(): readonly string[] {
  return Object.keys(data);
}

const gates = new Map<string, Gate>();

/** The language's gate by itself, which costs next to nothing: the grammar is compiled for texts that pass it. */
export function gateOf(code: string): Gate | undefined {
  const known = gates.get(code);
  const source = Object.hasOwn(data, code) ? data[code] : undefined;
  if (known || !source) return known;
  const gate = compileGate(source);
  gates.set(code, gate);
  return gate;
}

/** Compiled on first use, then kept: it takes some milliseconds that a program without prose should not pay. */
export function languageOf(code: string): Language | undefined {
  const known = compiled.get(code);
  const source = Object.hasOwn(data, code) ? data[code] : undefined;
  if (known || !source) return known;
  const language = compileLanguage(source);
  compiled.set(code, language);
  return language;
}

export function compileLanguage(source: LanguageData): Language {
  const classes = numberClasses(source);
  const compile = (shape: string) => compilePattern(shape, classes, source.barriers);
  const links = source.links.flatMap(({ name, confidence, shapes }) =>
    shapes.map((shape) => ({ name, confidence, pattern: compile(shape) })),
  );
  const steps = [...new Set(source.phrases.map(({ step }) => step))].sort((a, b) => a - b);
  const phrasesOf = (step: number) =>
    source.phrases
      .filter((phrase) => phrase.step === step)
      .flatMap(({ class: name, shapes }) =>
        shapes.map((shape) => ({ number: classes.numberOf(name), pattern: compile(shape) })),
      );
  return {
    data: source,
    classes,
    gate: compileGate(source),
    gates: compileGates(source, classes),
    lexicon: compileLexicon(source, classes),
    decoy: classes.numberOf(source.decoy),
    closed: classes.numberOf(source.closed),
    open: classes.numberOf(source.open),
    layers: steps.map((step) => indexPatterns(phrasesOf(step), classes.width)),
    links: indexPatterns(links, classes.width),
    defeaters: source.defeaters.map((defeater) => compileDefeater(defeater, source, classes)),
  };
}

function compileDefeater(defeater: DefeaterData, { stop }: LanguageData, { setOf }: Classes): Defeater {
  return {
    ...defeater,
    set: setOf(defeater.classes),
    stops: setOf(defeater.until ?? []),
    sentenceEnd: setOf([stop]),
  };
}
