import { compileRule } from '../check/evaluate.ts';
import { engineFor, selectFor, surroundings } from '../check/prepare.ts';
import { organizationOf } from '../check/sector.ts';
import { clauses, textOf } from '../expression/ast.ts';
import { toProgram } from '../program/program.ts';
import { namesWith } from '../rule/builtin.ts';
import type { ClauseCoverage, Example, RuleData } from '../types.ts';

type Seen = { true: boolean; false: boolean };

/** Which parts of the rule's conditions its examples made true, and which false. */
export function coverRule(rule: RuleData): ClauseCoverage[] {
  const { require } = rule;
  if (require === undefined) return [];
  const seen = new Map<string, Seen>();
  for (const example of rule.examples) coverExample(rule, require, example, seen);
  return [...seen].map(([clause, found]) => ({
    rule: rule.id,
    clause,
    seenTrue: found.true,
    seenFalse: found.false,
  }));
}

function coverExample(rule: RuleData, require: string, example: Example, seen: Map<string, Seen>): void {
  const sources = Object.entries(example.files).map(
    ([file, text]) => ({ file, text, kind: 'yaml', named: true }) as const,
  );
  const program = toProgram(sources, namesWith([rule]));
  if (!program) return;
  const engine = engineFor(program.typed, example.today);
  engine.refill();
  const compiled = compileRule(rule, require, engine);
  const conditions = { today: example.today, organization: organizationOf(program.typed), parameters: {} };
  const around = surroundings(program.typed, rule, conditions);
  const parts = [compiled.when, compiled.require].flatMap((expression) =>
    expression ? clauses(expression.ast) : [],
  );
  for (const selected of selectFor(rule, program.typed, conditions.organization)) {
    let bindings = { self: selected.value, parent: selected.parent, ...around };
    for (const [name, expression] of compiled.lets) {
      const result = expression.run(bindings);
      if (result.ok) bindings = { ...bindings, [name]: result.value };
    }
    for (const part of parts) noteClause(textOf(part), engine.compile(textOf(part)).run(bindings), seen);
  }
}

/** A clause whose guard failed has no value of its own and counts as neither. */
function noteClause(
  clause: string,
  result: ReturnType<ReturnType<ReturnType<typeof engineFor>['compile']>['run']>,
  seen: Map<string, Seen>,
): void {
  const found = seen.get(clause) ?? { true: false, false: false };
  if (result.ok && result.value === true) found.true = true;
  if (result.ok && result.value === false) found.false = true;
  seen.set(clause, found);
}
