import type { Verdict } from '../../core/types.ts';
import { escapeJson } from '../escape.ts';
import { notices, runNotes, skippedNotes } from './notes.ts';
import { artifactsOf, filesOf } from './places.ts';
import { fitting, resultOf } from './results.ts';
import { rulesOf } from './rules.ts';

/**
 * SARIF 2.1.0 within the limits of GitHub code scanning, for every finding whatever its status. Excused and known
 * findings carry `suppressions`; code scanning ignores those, so a workflow that uploads may want to filter them.
 */
export function sarif(verdict: Verdict): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(verdict)],
  };
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`;
}

function runOf(verdict: Verdict) {
  const { tool, inputs, statuses } = verdict;
  const files = filesOf(verdict);
  const { descriptors, indexes: rules } = rulesOf(verdict);
  const kept = fitting(verdict);
  const context = { files, rules, judged: new Set(verdict.files) };
  return {
    tool: {
      driver: { name: tool.name, semanticVersion: tool.version, rules: descriptors, notifications: notices },
    },
    automationDetails: { id: 'papertiger/' },
    invocations: [
      {
        executionSuccessful: true,
        toolConfigurationNotifications: skippedNotes(verdict, rules),
        toolExecutionNotifications: runNotes(verdict, kept, rules),
      },
    ],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that papertiger ran in.' } } },
    columnKind: 'utf16CodeUnits',
    // As the parser counts lines; by default a lone carriage return would end none.
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: artifactsOf(files),
    results: kept.map((finding) => resultOf(finding, context)),
    properties: { today: inputs.today, failOn: inputs.failOn, statuses },
  };
}
