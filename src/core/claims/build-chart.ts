import { addEdge, type Chart } from './chart.ts';
import { opensGate } from './gate.ts';
import type { Language } from './language.ts';
import { lookUp } from './lexicon.ts';
import { type DeadEnds, matchAt } from './match-at.ts';
import { candidatesAt } from './pattern-index.ts';
import type { Token } from './token.ts';

const LETTER = /^\p{L}/u;

/** Finds the phrases of a text: words first, then the phrases made of those, layer by layer. */
export function buildChart(tokens: readonly Token[], language: Language): Chart {
  const { width } = language.classes;
  const starts = new Uint32Array(tokens.length * width);
  const chart: Chart = { tokens, edges: tokens.map(() => []), starts, width };
  addWords(chart, language);
  if (!opensGate(chart, language.gates)) return chart;
  for (const layer of language.layers) {
    const deadEnds: DeadEnds = new Map();
    // From the end, so that a phrase may hold a later one of its own layer.
    for (let at = tokens.length - 1; at >= 0; at--) {
      for (const { number, pattern } of candidatesAt(layer, chart, at)) {
        const match = matchAt(pattern, chart, at, deadEnds);
        if (match && match.to > at) addEdge(chart, at, number, match.to);
      }
    }
  }
  return chart;
}

/** A decoy takes every other meaning from the words in it: `secured loan`. */
function addWords(chart: Chart, { lexicon, decoy, closed, open }: Language): void {
  let decoyEnd = 0;
  chart.tokens.forEach(({ text }, at) => {
    let isOpen = LETTER.test(text);
    lookUp(lexicon, chart.tokens, at, (number, end) => {
      if (number === closed) isOpen = false;
      if (number === decoy) decoyEnd = Math.max(decoyEnd, end);
      addEdge(chart, at, number, end);
    });
    if (at < decoyEnd) clear(chart, at);
    if (isOpen) addEdge(chart, at, open, at + 1);
  });
}

function clear(chart: Chart, at: number): void {
  chart.edges[at] = [];
  chart.starts.fill(0, at * chart.width, (at + 1) * chart.width);
}
