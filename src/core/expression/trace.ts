import type { Value } from '../program/typed.ts';
import type { Path } from '../types.ts';

/** One read of a field during an evaluation, as a path in the program. */
export interface Read {
  readonly path: Path;
  readonly declared: boolean;
}

/** Wraps a value so that every field read of it is noted. Values are shared, so each is wrapped once per trace. */
export function createTrace(): {
  readonly watch: (value: Value, path: Path) => Value;
  readonly reads: Read[];
} {
  const reads: Read[] = [];
  const wrapped = new Map<Value, Value>();
  const watch = (value: Value, path: Path): Value => {
    if (typeof value !== 'object') return value;
    const known = wrapped.get(value);
    if (known) return known;
    const proxy = new Proxy(value, {
      get(target, key, receiver) {
        const found: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(key))) return found;
        const here = [...path, Array.isArray(target) ? Number(key) : key];
        reads.push({ path: here, declared: Object.hasOwn(target, key) });
        // A field of a value of ours holds a value of ours.
        return found === undefined ? undefined : watch(found as Value, here);
      },
      getOwnPropertyDescriptor(target, key) {
        if (typeof key === 'string' && !Array.isArray(target)) {
          reads.push({ path: [...path, key], declared: Object.hasOwn(target, key) });
        }
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      has(target, key) {
        if (typeof key === 'string' && !Array.isArray(target)) {
          reads.push({ path: [...path, key], declared: Object.hasOwn(target, key) });
        }
        return Reflect.has(target, key);
      },
    });
    wrapped.set(value, proxy);
    return proxy;
  };
  return { watch, reads };
}
