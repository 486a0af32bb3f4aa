import { nouns } from '../core/analysis/nouns.ts';
import { visible } from './escape.ts';

/** `person p-104`, for `person/p-104`; `an undeclared person`, for `person/?`. */
export function named(component: string): string {
  const [dimension, name] = partsOf(component);
  const [word] = nouns[dimension] ?? ['component'];
  return name === '?' ? `an undeclared ${word}` : `${word} ${visible(name)}`;
}

/** `device models a and b`; `person p-104 and an undeclared host`. */
export function together(components: readonly string[]): string {
  const parts = components.map(partsOf);
  const [[dimension = ''] = []] = parts;
  const isOneKind = parts.length > 1 && parts.every(([kind, name]) => kind === dimension && name !== '?');
  if (!isOneKind) return listed(components.map(named), 'and');
  const [, many] = nouns[dimension] ?? ['', 'components'];
  return `${many} ${listed(
    parts.map(([, name]) => visible(name)),
    'and',
  )}`;
}

/** `a`; `a or b`; `a, b or c`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function partsOf(component: string): readonly [string, string] {
  const slash = component.indexOf('/');
  return [component.slice(0, slash), component.slice(slash + 1)];
}
