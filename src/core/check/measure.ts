import { formatPath } from '../parse/path.ts';
import { placeOf } from '../parse/position.ts';
import type { Program } from '../program/program.ts';
import { nearest } from '../program/select.ts';
import { wordsOf } from '../program/words.ts';
import type { RuleData } from '../types.ts';
import { breakdown, type Draft } from './draft.ts';
import { compileRule, measureEntity, speak } from './evaluate.ts';
import { type Conditions, engineFor, selectFor, surroundings } from './prepare.ts';

/** What rules with a measure find weaker in the head than in the base, entity by entity. */
export function measureDrafts(
  rules: readonly RuleData[],
  base: Program,
  head: Program,
  conditions: Conditions,
): Draft[] {
  const reporter = rules.find(({ id }) => id === 'meta/rule-error');
  const measuring = rules.filter(({ measure }) => measure !== undefined);
  return measuring.flatMap((rule) => measureRule(rule, base, head, conditions, reporter));
}

function measureRule(
  rule: RuleData,
  base: Program,
  head: Program,
  conditions: Conditions,
  reporter: RuleData | undefined,
): Draft[] {
  const before = new Map(measured(rule, base, conditions).map((one) => [one.key, one]));
  return measured(rule, head, conditions).flatMap(({ key, selected, measure, compiled, around }): Draft[] => {
    if (measure.problem !== undefined && reporter)
      return [breakdown(reporter, rule, measure.problem, selected, head.typed)];
    const earlier = before.get(key);
    const was = earlier?.measure.value;
    const is = measure.value;
    if (!earlier || was === undefined || !isWeaker(was, is, rule.stronger)) return [];
    const entity = head.typed.entities.get(selected.node);
    const path = rule.at === undefined ? selected.path : [...selected.path, ...rule.at.split('.')];
    return [
      {
        rule: rule.id,
        ...speak(compiled, selected, { ...around, was, is: is ?? 'undeclared' }),
        ...(entity !== undefined && { entity }),
        at: placeOf(nearest(head.typed.root, path).node),
        against: placeOf(earlier.selected.node),
        change: 'weaker',
        related: [],
        where: `${wordsOf(head.typed.root, path)} ${was} ${is ?? ''}`,
      },
    ];
  });
}

type Amount = number | bigint;

/** What is not declared any more cannot be told to be as strong as it was. */
function isWeaker(was: Amount, is: Amount | undefined, stronger: RuleData['stronger']): boolean {
  if (is === undefined) return true;
  return stronger === 'less' ? Number(is) > Number(was) : Number(is) < Number(was);
}

function measured(rule: RuleData, { typed }: Program, conditions: Conditions) {
  const engine = engineFor(typed, conditions.today);
  const compiled = compileRule(rule, rule.measure ?? '', engine);
  const around = surroundings(typed, rule, conditions);
  engine.refill();
  return selectFor(rule, typed, conditions.organization)
    .filter(({ declared }) => declared)
    .map((selected) => ({
      key: typed.entities.get(selected.node) ?? formatPath(selected.path),
      selected,
      compiled,
      around,
      measure: measureEntity(compiled, selected, around),
    }));
}
