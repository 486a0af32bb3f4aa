/** The engine checks its binary operators only; integers of CEL have 64 bits wherever they come from. */
export function refuseOverflow(result: unknown): void {
  if (typeof result === 'bigint' && BigInt.asIntN(64, result) !== result)
    throw new Error(`integer overflow: ${result}`);
}

/** 1.0 / 0.0 is no error in CEL; yet a threshold that is compared with infinity, or with no number, passes by accident. */
export function refuseUnsound(quotient: unknown): void {
  if (typeof quotient === 'number' && !Number.isFinite(quotient)) throw new Error('division by zero');
  refuseOverflow(quotient);
}
