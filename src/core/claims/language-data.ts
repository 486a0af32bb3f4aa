/** What takes an inference back. */
export interface DefeaterData {
  readonly name: string;
  /**
   * Where one of `classes` must stand, seen from the match; `opening` is the start of the next sentence. `quoted` holds
   * for a match inside a quotation, unless one of `classes` stands in the sentence.
   */
  readonly where:
    | 'quoted'
    | 'inside'
    | 'before'
    | 'after'
    | 'artifact'
    | 'inference'
    | 'outcome'
    | 'sentence'
    | 'opening';
  readonly classes: readonly string[];
  /** In tokens; absent: to the end of the sentence. */
  readonly within?: number;
  /** Classes that end the reach. */
  readonly until?: readonly string[];
  /** Only links with these names. */
  readonly links?: readonly string[];
  /** Not links with these names. */
  readonly spares?: readonly string[];
}

interface PhraseData {
  readonly step: number;
  readonly class: string;
  readonly shapes: readonly string[];
}

interface LinkData {
  readonly name: string;
  readonly confidence: 'certain' | 'likely';
  readonly shapes: readonly string[];
}

/** A text holds a claim only where it holds a phrase of each of these lists of classes. */
type GateData = readonly (readonly string[])[];

/** A language as the files of `rules/claims/<code>/` state it, merged. */
export interface LanguageData {
  /** The rule that speaks of an artifact, by its class. */
  readonly artifacts: Readonly<Record<string, string>>;
  /** Rules that win over those where a class stands at most `within` tokens before or in the artifact. */
  readonly contexts: readonly {
    readonly classes: readonly string[];
    readonly within: number;
    readonly rule: string;
  }[];
  readonly gates: readonly GateData[];
  /** Names for several classes at once. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Classes that a skip of that name does not cross. */
  readonly barriers: Readonly<Record<string, readonly string[]>>;
  /** The class whose phrases mean something else altogether: `secured loan`. */
  readonly decoy: string;
  /** The class of the words that cannot be the head of a noun group, and the name of all other words' class. */
  readonly closed: string;
  readonly open: string;
  readonly stop: string;
  readonly abbreviations: readonly string[];
  /** Endings that are words of their own: `'re`. */
  readonly clitics: readonly string[];
  /** Phrases by class; `#` is any number. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Phrases made of phrases; those of a step may use those of lower steps. */
  readonly phrases: readonly PhraseData[];
  readonly links: readonly LinkData[];
  readonly defeaters: readonly DefeaterData[];
}
