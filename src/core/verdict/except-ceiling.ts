import { fieldValue } from '../program/field-value.ts';
import type { Typed } from '../program/typed.ts';

/** Where an entity says how many dollars can be lost with it. */
const fields = [
  ['wallet', 'max_exposure_usd'],
  ['contract', 'value_held_usd'],
  ['bridge', 'value_at_risk_usd'],
] as const;

/** What each entity declares that can be lost with it, in US dollars; others are missing. */
export function declaredDollars({ ids, values }: Typed): ReadonlyMap<string, number> {
  return new Map(
    fields.flatMap(([kind, field]) =>
      [...(ids.get(kind) ?? [])].flatMap(([id, node]) => {
        const dollars = fieldValue(values.get(node), field);
        return typeof dollars === 'number' ? [[`${kind}/${id}`, dollars] as const] : [];
      }),
    ),
  );
}
