import { parse } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { clauses, conjuncts, textOf } from '../../../src/core/expression/ast.ts';

const parts = (source: string) => conjuncts(parse(source).ast).map(textOf);
const pieces = (source: string) => clauses(parse(source).ast).map(textOf);

describe('the parts of a condition', () => {
  test.each([
    ['a', ['a']],
    ['a && b', ['a', 'b']],
    ['a && (b && c)', ['a', 'b', 'c']],
    ['(a || b) && !(c && d)', ['a || b', '!(c && d)']],
    ['((a)) && ((b) == (c))', ['a', '(b) == (c)']],
    ['((a) + b) * c > 1 && d', ['((a) + b) * c > 1', 'd']],
    ['a ? b && c : d', ['a ? b && c : d']],
    // Parentheses in texts and comments are none.
    ['(a == ")" || b) && c', ['a == ")" || b', 'c']],
    ["(a == '(' || b) && c == ')'", ["a == '(' || b", "c == ')'"]],
    ['(a == "\\")" || b) && c', ['a == "\\")" || b', 'c']],
    ["(re(a, r'\\(') || b) && c", ["re(a, r'\\(') || b", 'c']],
    ['(a == """)"(""" || b) && c', ['a == """)"(""" || b', 'c']],
    ['(a || // not ( this\n b) && c', ['a || // not ( this\n b', 'c']],
    ['x.all(i, (i > 1) && i < 3) && y', ['x.all(i, (i > 1) && i < 3)', 'y']],
  ])('%s', (source, expected) => {
    expect(parts(source)).toEqual(expected);
    for (const text of parts(source)) expect(() => parse(text)).not.toThrow();
  });

  test('clauses are the operands of and, or, and not', () => {
    expect(pieces('!(a || b) && (c ? d : e) || f == 1')).toEqual(['a', 'b', 'c ? d : e', 'f == 1']);
  });
});
