import { type Chart } from './chart.ts';
import type { ClaimSpan } from './claim-span.ts';
import type { Language } from './language.ts';
import type { Inference } from './match.ts';
/** The finding that an inference makes: offsets instead of tokens, and the rule that speaks of its artifact. */
export declare function describeClaim(match: Inference, chart: Chart, language: Language): ClaimSpan;
