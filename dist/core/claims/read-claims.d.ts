import type { ClaimSpan } from './claim-span.ts';
import type { Language } from './language.ts';
/** Every inference that one language finds in a text and that nothing takes back; they may overlap. */
export declare function readClaims(text: string, language: Language): ClaimSpan[];
