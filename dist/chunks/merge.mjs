import {
  exitCode,
  keptBy,
  outputsOf,
  refuseOverwriting,
  report
} from "./shared-4.mjs";
import "./shared-7.mjs";
import "./shared-5.mjs";
import {
  settingsFor
} from "./shared-13.mjs";
import "./shared-12.mjs";
import "./shared-19.mjs";
import "./shared-26.mjs";
import {
  builtinRules,
  countBy,
  isComparing,
  isReported,
  isShard,
  order,
  orderSkipped
} from "./shared-3.mjs";
import "./shared-21.mjs";
import {
  levels
} from "./shared-18.mjs";
import {
  formatPath,
  originOf,
  positionAt
} from "./shared-16.mjs";
import "./shared-2.mjs";
import {
  kindOf,
  readable
} from "./shared-27.mjs";
import {
  readText
} from "./shared-30.mjs";
import "./shared-31.mjs";
import "./shared-28.mjs";
import "./shared-17.mjs";
import {
  UsageError
} from "./shared-14.mjs";
import "./shared-1.mjs";

// src/bin/merge.ts
import { resolve as resolve2 } from "node:path";

// src/core/verdict/merge-verdicts-match.ts
var mostNamed = 10;
var shared = [
  ["the release of papertiger", ({ tool }) => tool.version, "use one release for all shards"],
  ["the day", ({ inputs }) => inputs.today, "give all shards the same --today"],
  ["--fail-on", ({ inputs }) => inputs.failOn, "give all shards the same --fail-on"],
  ["the number of shards", ({ inputs }) => inputs.shard?.of, "give all shards the same N of --shard I/N"],
  ["the parameters", ({ inputs }) => inputs.parameters, "judge all shards by one configuration"],
  [
    "what was read or how it was judged",
    // In a list, so that the hash is not shown: it tells a reader nothing.
    ({ inputs }) => [inputs.shard?.run],
    "run all shards on the same files with the same rules and configuration"
  ],
  ["the rules", ({ rules }) => cardsOf(rules), "judge all shards by the same rules"],
  [
    "an input",
    ({ inputs }) => ({ ...inputs, programs: [], shard: null }),
    "give all shards the same options"
  ]
];
function refuseStrangers(parts) {
  const [one, ...others] = parts;
  if (!one) return;
  for (const part of parts) refuseWhole(part);
  for (const part of others) refuseDifference(one, part);
  refuseTwins(parts);
  refuseOverlap(parts);
  refuseGaps(parts, one.verdict.inputs.shard?.of ?? 0);
}
function refuseWhole({ file, verdict }) {
  const { shard } = verdict.inputs;
  if (!shard) {
    throw new UsageError(`${file} is the verdict of a whole run, not of a shard: inputs.shard is absent`);
  }
  if (!isShard(shard)) throw new UsageError(`${file}: inputs.shard says ${shard.index} of ${shard.of}`);
}
function refuseDifference(one, other) {
  for (const [name, read, advice] of shared) {
    const [value, otherValue] = [read(one.verdict), read(other.verdict)];
    if (JSON.stringify(value) === JSON.stringify(otherValue)) continue;
    const values = typeof value === "object" ? "" : ` (${value}, ${otherValue})`;
    throw new UsageError(`${one.file} and ${other.file} differ in ${name}${values}; ${advice}`);
  }
}
function refuseTwins(parts) {
  const files = /* @__PURE__ */ new Map();
  for (const { file, verdict } of parts) {
    const { index = 0, of = 0 } = verdict.inputs.shard ?? {};
    const known = files.get(index);
    if (known !== void 0)
      throw new UsageError(`${known} and ${file} are both shard ${index}/${of}; give each shard once`);
    files.set(index, file);
  }
}
function refuseOverlap(parts) {
  const owners = /* @__PURE__ */ new Map();
  for (const { file, verdict } of parts) {
    const twice = verdict.files.find((one) => owners.has(one));
    if (twice !== void 0) throw new UsageError(`${owners.get(twice)} and ${file} both judged ${twice}`);
    for (const one of verdict.files) owners.set(one, file);
  }
}
function refuseGaps(parts, of) {
  const present = new Set(parts.map(({ verdict }) => verdict.inputs.shard?.index));
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((index) => !present.has(index));
  if (missing.length === 0) return;
  const named = missing.slice(0, mostNamed).map((index) => `${index}/${of}`);
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : "";
  const noun = missing.length === 1 ? "shard" : "shards";
  throw new UsageError(
    `${noun} ${named.join(", ")}${more} missing: a verdict without all of them would pass unseen programs`
  );
}
function cardsOf(rules) {
  return Object.values(rules).map((card) => ({ ...card, severity: "" }));
}

// src/core/verdict/merge-verdicts.ts
function mergeVerdicts(parts) {
  const verdicts = parts.map(({ verdict }) => verdict);
  const [first2] = verdicts;
  if (!first2) throw new UsageError("there is no verdict to merge");
  refuseStrangers(parts);
  const findings = verdicts.flatMap((verdict) => verdict.findings).sort(order);
  const open = findings.filter(({ status }) => status.is === "open");
  const merged = {
    version: 1,
    tool: first2.tool,
    findings,
    counts: countBy(levels, open, ({ severity }) => severity),
    statuses: countBy(["open", "excepted", "known"], findings, ({ status }) => status.is),
    outcomes: addOutcomes(verdicts),
    skipped: distinct(verdicts.flatMap(({ skipped }) => skipped)).sort(orderSkipped),
    files: verdicts.flatMap(({ files }) => files).sort(),
    rules: loudestCards(first2.rules, verdicts),
    inputs: whole(first2.inputs, verdicts)
  };
  refuseUnknown(parts, merged);
  return merged;
}
function refuseUnknown(parts, merged) {
  for (const { file, verdict } of parts) {
    const stranger = Object.keys(verdict).find((key) => !Object.hasOwn(merged, key));
    if (stranger !== void 0)
      throw new UsageError(`${file} holds "${stranger}", which cannot be merged; make it without a shard`);
  }
}
function addOutcomes(verdicts) {
  const total = /* @__PURE__ */ new Map();
  for (const [rule, tally] of verdicts.flatMap(({ outcomes }) => Object.entries(outcomes))) {
    total.set(rule, addTally(total.get(rule), tally));
  }
  return Object.fromEntries([...total].sort(([a], [b]) => a < b ? -1 : 1));
}
function addTally(sum, tally) {
  const add = (outcome) => (sum?.[outcome] ?? 0) + tally[outcome];
  return {
    pass: add("pass"),
    fail: add("fail"),
    "not-applicable": add("not-applicable"),
    error: add("error")
  };
}
function distinct(skipped) {
  return [...new Map(skipped.map((one) => [JSON.stringify([one.rule, one.reason]), one])).values()];
}
function loudestCards(rules, verdicts) {
  const heard = /* @__PURE__ */ new Map();
  for (const { id, severity } of verdicts.flatMap((verdict) => Object.values(verdict.rules))) {
    heard.set(id, (heard.get(id) ?? /* @__PURE__ */ new Set()).add(severity));
  }
  return Object.fromEntries(
    Object.values(rules).map((card) => {
      const severity = levels.find((level) => heard.get(card.id)?.has(level)) ?? card.severity;
      return [card.id, { ...card, severity }];
    })
  );
}
function whole({ shard: _, ...inputs }, verdicts) {
  const programs = verdicts.flatMap((verdict) => verdict.inputs.programs);
  return { ...inputs, programs: programs.sort((a, b) => a.name < b.name ? -1 : 1) };
}

// schemas/verdict.schema.json
var verdict_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:papertiger:verdict:1",
  title: "papertiger verdict",
  description: "Everything one run found out: what `papertiger --format json` prints and every other format is made from.",
  type: "object",
  additionalProperties: false,
  required: [
    "version",
    "tool",
    "findings",
    "counts",
    "statuses",
    "outcomes",
    "skipped",
    "files",
    "rules",
    "inputs"
  ],
  properties: {
    version: {
      const: 1,
      description: "The version of this format."
    },
    tool: {
      $ref: "#/definitions/Tool"
    },
    findings: {
      type: "array",
      description: "Every finding whatever its status: none is ever left out.",
      items: {
        $ref: "#/definitions/Finding"
      }
    },
    counts: {
      type: "object",
      description: "Open findings by severity.",
      additionalProperties: false,
      required: ["critical", "high", "medium", "low"],
      properties: {
        critical: {
          $ref: "#/definitions/Count"
        },
        high: {
          $ref: "#/definitions/Count"
        },
        medium: {
          $ref: "#/definitions/Count"
        },
        low: {
          $ref: "#/definitions/Count"
        }
      }
    },
    statuses: {
      type: "object",
      description: "All findings by status; the three add up to the number of findings.",
      additionalProperties: false,
      required: ["open", "excepted", "known"],
      properties: {
        open: {
          $ref: "#/definitions/Count"
        },
        excepted: {
          $ref: "#/definitions/Count"
        },
        known: {
          $ref: "#/definitions/Count"
        }
      }
    },
    outcomes: {
      type: "object",
      description: "By rule id: how its evaluations ended.",
      additionalProperties: {
        $ref: "#/definitions/Tally"
      }
    },
    skipped: {
      type: "array",
      description: "Rules that could not run. They are never counted as passed.",
      items: {
        $ref: "#/definitions/Skipped"
      }
    },
    files: {
      type: "array",
      description: "The files that were judged, by the names that findings use.",
      items: {
        type: "string"
      }
    },
    rules: {
      type: "object",
      description: "The rules that ran, by id.",
      additionalProperties: {
        $ref: "#/definitions/RuleCard"
      }
    },
    comparison: {
      description: "What changed since an earlier revision; present when two were compared.",
      allOf: [
        {
          $ref: "#/definitions/Comparison"
        }
      ]
    },
    inputs: {
      $ref: "#/definitions/Inputs"
    }
  },
  definitions: {
    Count: {
      type: "integer",
      minimum: 0,
      description: "How many."
    },
    Level: {
      type: "string",
      description: "A severity, worst first.",
      enum: ["critical", "high", "medium", "low"]
    },
    Day: {
      type: "string",
      description: "An ISO day, for example 2026-11-22.",
      pattern: "^\\d{4}-\\d{2}-\\d{2}$"
    },
    Tool: {
      type: "object",
      description: "What made the verdict.",
      additionalProperties: false,
      required: ["name", "version"],
      properties: {
        name: {
          const: "papertiger",
          description: "Always papertiger."
        },
        version: {
          type: "string",
          description: "The release that made the verdict."
        }
      }
    },
    Position: {
      type: "object",
      description: "A point in a file; columns and offsets in UTF-16 code units.",
      additionalProperties: false,
      required: ["line", "column", "offset"],
      properties: {
        line: {
          type: "integer",
          minimum: 1,
          description: "Counted from 1."
        },
        column: {
          type: "integer",
          minimum: 1,
          description: "Counted from 1."
        },
        offset: {
          type: "integer",
          minimum: 0,
          description: "From the start of the file, counted from 0."
        }
      }
    },
    Place: {
      type: "object",
      description: "A stretch of a file.",
      additionalProperties: false,
      required: ["file", "path", "start", "end", "excerpt"],
      properties: {
        file: {
          type: "string",
          description: "The name the file was read by, with forward slashes."
        },
        path: {
          type: "string",
          description: "The path inside that file, for example wallets[0].threshold; empty for the document itself."
        },
        start: {
          $ref: "#/definitions/Position"
        },
        end: {
          description: "Exclusive.",
          allOf: [
            {
              $ref: "#/definitions/Position"
            }
          ]
        },
        excerpt: {
          type: "string",
          description: "Exactly the text between start and end."
        }
      }
    },
    Related: {
      type: "object",
      description: "Another place that the finding speaks of.",
      additionalProperties: false,
      required: ["at", "note"],
      properties: {
        at: {
          $ref: "#/definitions/Place"
        },
        note: {
          type: "string",
          description: "What the place has to do with the finding."
        }
      }
    },
    Arg: {
      description: "A value in a message.",
      anyOf: [
        {
          type: ["string", "number", "boolean", "null"]
        },
        {
          type: "array",
          items: {
            $ref: "#/definitions/Arg"
          }
        }
      ]
    },
    Finding: {
      type: "object",
      description: "One fault at one place.",
      additionalProperties: false,
      required: ["rule", "severity", "message", "args", "at", "related", "fingerprint", "status"],
      properties: {
        rule: {
          type: "string",
          minLength: 1,
          description: "The id of the rule that was broken."
        },
        severity: {
          $ref: "#/definitions/Level"
        },
        message: {
          type: "string",
          description: "One sentence. Its wording may change between releases."
        },
        args: {
          type: "object",
          description: "The values in the message, by the expression that produced each: compare these, not the wording.",
          additionalProperties: {
            $ref: "#/definitions/Arg"
          }
        },
        entity: {
          type: "string",
          description: "What the finding is about, for example wallet/eth-cold-1; absent when it is about the whole program."
        },
        at: {
          $ref: "#/definitions/Place"
        },
        related: {
          type: "array",
          description: "Other places, in reading order.",
          items: {
            $ref: "#/definitions/Related"
          }
        },
        against: {
          description: "The place in the base revision, when two revisions were compared.",
          allOf: [
            {
              $ref: "#/definitions/Place"
            }
          ]
        },
        change: {
          type: "string",
          description: "How the value moved since the base revision.",
          enum: ["weaker", "stronger", "changed"]
        },
        fingerprint: {
          type: "string",
          description: "The same for the same fault over moves, reformatting and rewording.",
          pattern: "^[0-9a-f]{16}$"
        },
        status: {
          $ref: "#/definitions/Status"
        }
      }
    },
    Status: {
      description: "Whether the finding still asks for something.",
      anyOf: [
        {
          $ref: "#/definitions/Open"
        },
        {
          $ref: "#/definitions/Excepted"
        },
        {
          $ref: "#/definitions/Known"
        }
      ]
    },
    Open: {
      type: "object",
      description: "It counts.",
      additionalProperties: false,
      required: ["is"],
      properties: {
        is: {
          const: "open",
          description: "Always open."
        }
      }
    },
    Excepted: {
      type: "object",
      description: "An exception in the program excuses it for now.",
      additionalProperties: false,
      required: ["is", "exception", "until", "owner", "reason"],
      properties: {
        is: {
          const: "excepted",
          description: "Always excepted."
        },
        exception: {
          type: "string",
          description: "Which exception, for example exception/0."
        },
        until: {
          description: "The last day it holds.",
          allOf: [
            {
              $ref: "#/definitions/Day"
            }
          ]
        },
        owner: {
          type: "string",
          description: "Who answers for it."
        },
        reason: {
          type: "string",
          description: "Why it was granted."
        }
      }
    },
    Known: {
      type: "object",
      description: "A baseline recorded it earlier.",
      additionalProperties: false,
      required: ["is", "since"],
      properties: {
        is: {
          const: "known",
          description: "Always known."
        },
        since: {
          type: "string",
          description: "When it was recorded."
        }
      }
    },
    Tally: {
      type: "object",
      description: "How a rule's evaluations ended, one for each entity it selects. An error is never a pass.",
      additionalProperties: false,
      required: ["pass", "fail", "not-applicable", "error"],
      properties: {
        pass: {
          $ref: "#/definitions/Count"
        },
        fail: {
          $ref: "#/definitions/Count"
        },
        "not-applicable": {
          $ref: "#/definitions/Count"
        },
        error: {
          $ref: "#/definitions/Count"
        }
      }
    },
    Skipped: {
      type: "object",
      description: "A rule that could not run.",
      additionalProperties: false,
      required: ["rule", "reason"],
      properties: {
        rule: {
          type: "string",
          description: "The id of the rule."
        },
        reason: {
          type: "string",
          description: "What it lacked."
        }
      }
    },
    RuleCard: {
      type: "object",
      description: "What a report needs to know of a rule.",
      additionalProperties: false,
      required: [
        "id",
        "title",
        "severity",
        "why",
        "fix",
        "references",
        "controls",
        "incidents",
        "section",
        "interrupts_usd"
      ],
      properties: {
        id: {
          type: "string",
          description: "category/name."
        },
        title: {
          type: "string",
          description: "The fault, without a final period."
        },
        severity: {
          description: "The highest severity at which the rule can fire in this run.",
          allOf: [
            {
              $ref: "#/definitions/Level"
            }
          ]
        },
        why: {
          type: "string",
          description: "The mechanism, and which theft used it."
        },
        fix: {
          type: "string",
          description: "What to declare and do."
        },
        references: {
          type: "array",
          description: "Outside sources.",
          items: {
            type: "string"
          }
        },
        controls: {
          type: "array",
          description: "The catalog's controls that the rule decides.",
          items: {
            type: "string"
          }
        },
        incidents: {
          type: "array",
          description: "Thefts that it would have interrupted.",
          items: {
            type: "string"
          }
        },
        section: {
          type: "string",
          description: "Section of the catalog that its first control belongs to; empty without one."
        },
        interrupts_usd: {
          type: "number",
          description: "Dollars lost in recorded thefts of which its controls break a step: our judgement; figures of different rules overlap and must not be added up."
        }
      }
    },
    Inputs: {
      type: "object",
      description: "What the run was asked for.",
      additionalProperties: false,
      required: ["today", "programs", "parameters", "failOn"],
      properties: {
        today: {
          description: "The day that ages were computed against.",
          allOf: [
            {
              $ref: "#/definitions/Day"
            }
          ]
        },
        programs: {
          type: "array",
          description: "Each program that was judged.",
          items: {
            $ref: "#/definitions/JudgedProgram"
          }
        },
        parameters: {
          type: "object",
          description: "Thresholds set away from their default, by name.",
          additionalProperties: {
            type: "number"
          }
        },
        failOn: {
          description: "Findings at or above this level fail the run.",
          allOf: [
            {
              $ref: "#/definitions/Level"
            }
          ]
        },
        shard: {
          $ref: "#/definitions/Shard"
        }
      }
    },
    Shard: {
      type: "object",
      description: "Which part of a run this is; absent for a whole run. papertiger merge puts the parts together.",
      additionalProperties: false,
      required: ["index", "of", "run"],
      properties: {
        index: {
          type: "integer",
          minimum: 1,
          description: "Counted from 1."
        },
        of: {
          type: "integer",
          minimum: 1,
          description: "How many parts there are."
        },
        run: {
          type: "string",
          pattern: "^[0-9a-f]{16}$",
          description: "The same for the parts of one run: a hash over what they read and how they judge."
        }
      }
    },
    JudgedProgram: {
      type: "object",
      description: "A program and what it was judged as.",
      additionalProperties: false,
      required: ["name", "sector"],
      properties: {
        name: {
          type: "string",
          description: "Its folder; empty when there is only one."
        },
        sector: {
          type: "string",
          description: "What a theft costs the organization that was judged.",
          enum: ["custodial", "own_assets", "fintech", "other"]
        }
      }
    },
    Comparison: {
      type: "object",
      description: "What a revision changes against an earlier one.",
      additionalProperties: false,
      required: ["ref", "failOn", "changes", "cuts", "worst_usd", "incidents", "notes"],
      properties: {
        ref: {
          type: "string",
          description: "What the reader called the earlier one."
        },
        failOn: {
          description: "Weaker changes at or above this level fail the run: the stricter of what both revisions ask for.",
          allOf: [
            {
              $ref: "#/definitions/Level"
            }
          ]
        },
        changes: {
          type: "array",
          description: "Changes of the gate, then of the program.",
          items: {
            $ref: "#/definitions/Change"
          }
        },
        cuts: {
          type: "array",
          description: "Where more or fewer must fall than before.",
          items: {
            $ref: "#/definitions/CutChange"
          }
        },
        worst_usd: {
          description: "Dollars that the worst component, and the worst two, reach; null when nothing could be compared.",
          anyOf: [
            {
              type: "null"
            },
            {
              type: "object",
              description: "Before and now.",
              additionalProperties: false,
              required: ["single", "pair"],
              properties: {
                single: {
                  $ref: "#/definitions/Amount"
                },
                pair: {
                  $ref: "#/definitions/Amount"
                }
              }
            }
          ]
        },
        incidents: {
          description: "Thefts that the change lets happen again, or interrupts now; null when they were not replayed.",
          anyOf: [
            {
              type: "null"
            },
            {
              type: "object",
              description: "By what became of them.",
              additionalProperties: false,
              required: ["reopened", "closed"],
              properties: {
                reopened: {
                  $ref: "#/definitions/Thefts"
                },
                closed: {
                  $ref: "#/definitions/Thefts"
                }
              }
            }
          ]
        },
        notes: {
          type: "array",
          description: "What could not be compared, and why.",
          items: {
            type: "string",
            description: "A sentence."
          }
        },
        left_out: {
          type: "integer",
          minimum: 0,
          description: "Findings left out because the change does not touch them."
        }
      }
    },
    Amount: {
      type: "object",
      description: "Dollars before and now.",
      additionalProperties: false,
      required: ["was", "is"],
      properties: {
        was: {
          type: "number",
          description: "Before."
        },
        is: {
          type: "number",
          description: "Now."
        }
      }
    },
    Thefts: {
      type: "array",
      description: "Thefts of the catalog, worst first.",
      items: {
        type: "object",
        description: "A theft.",
        additionalProperties: false,
        required: ["id", "usd"],
        properties: {
          id: {
            type: "string",
            description: "For example bybit-2025."
          },
          usd: {
            type: "number",
            description: "What was stolen."
          }
        }
      }
    },
    Change: {
      type: "object",
      description: "One thing that the change does.",
      additionalProperties: false,
      required: ["change", "kind", "field", "was", "is", "at", "rules", "why"],
      properties: {
        change: {
          type: "string",
          description: "What it does to the strength of the program.",
          enum: ["weaker", "stronger", "changed"]
        },
        kind: {
          type: "string",
          description: "In the program, or in what judges it.",
          enum: ["program", "gate"]
        },
        entity: {
          type: "string",
          description: "What it is about, for example wallet/eth-cold-1."
        },
        more: {
          type: "integer",
          minimum: 1,
          description: "Other entities to which the same line does the same."
        },
        field: {
          type: "string",
          description: "From the entity: threshold, control_change.delay_hours."
        },
        was: {
          type: "string",
          description: "Before, in short; empty where nothing stood."
        },
        is: {
          type: "string",
          description: "Now, in short; empty where nothing stands."
        },
        at: {
          $ref: "#/definitions/Place"
        },
        against: {
          description: "Its place in the earlier revision.",
          allOf: [
            {
              $ref: "#/definitions/Place"
            }
          ]
        },
        rules: {
          type: "array",
          description: "Rules that read the field: the closest first, then the loudest.",
          items: {
            type: "string",
            description: "A rule id."
          }
        },
        why: {
          type: "string",
          description: "Why a thief cares; empty where no rule reads the field."
        }
      }
    },
    CutChange: {
      type: "object",
      description: "How few must fall, before and now.",
      additionalProperties: false,
      required: ["change", "entity", "dimension", "of", "was", "is"],
      properties: {
        change: {
          type: "string",
          description: "Weaker: fewer than before.",
          enum: ["weaker", "stronger"]
        },
        entity: {
          type: "string",
          description: "What falls, for example wallet/eth-cold-1."
        },
        dimension: {
          type: "string",
          description: "Of what kind those are, for example person; mixed for any."
        },
        of: {
          type: "string",
          description: "With the notice of a wait, without it, or the loss of access.",
          enum: ["cuts", "immediate", "freeze"]
        },
        was: {
          type: ["integer", "null"],
          minimum: 0,
          description: "How many; null when no number of them gets there."
        },
        is: {
          type: ["integer", "null"],
          minimum: 0,
          description: "How many; null when no number of them gets there."
        }
      }
    }
  }
};

// src/core/verdict/merge-verdicts-shape.ts
var root = verdict_schema_default;
var definitions = verdict_schema_default.definitions;
var deepest = 50;
function verdictProblem(value) {
  return problemIn(root, value, []);
}
function problemIn(schema, value, path) {
  if (path.length > deepest) return told(path.slice(0, 3), "is nested too deeply");
  const { $ref, allOf = [], anyOf } = schema;
  const meant = $ref === void 0 ? void 0 : definitions[$ref.replace("#/definitions/", "")];
  const parts = meant ? [meant, ...allOf] : allOf;
  return scalarProblem(schema, value, path) ?? first(parts, (part) => problemIn(part, value, path)) ?? (anyOf && choiceProblem(anyOf, value, path)) ?? (Array.isArray(value) ? listProblem(schema, value, path) : void 0) ?? (isMap(value) ? mapProblem(schema, value, path) : void 0);
}
function scalarProblem(schema, value, path) {
  const { type, minimum, minLength, pattern } = schema;
  const types = type === void 0 ? void 0 : [type].flat();
  if (types && !types.some((one) => isOf(one, value)))
    return told(path, `must be ${types.map((one) => nouns[one] ?? one).join(" or ")}`);
  const allowed = "const" in schema ? [schema.const] : schema.enum;
  if (allowed && !allowed.includes(value)) return told(path, `must be ${allowed.join(" or ")}`);
  if (typeof value === "number" && minimum !== void 0 && value < minimum)
    return told(path, `must be at least ${minimum}`);
  if (typeof value !== "string") return void 0;
  if (value.length < (minLength ?? 0)) return told(path, "must not be empty");
  return pattern === void 0 || new RegExp(pattern).test(value) ? void 0 : told(path, `must look like ${pattern}`);
}
function listProblem({ items }, list, path) {
  return items && first(list.entries(), ([index, item]) => problemIn(items, item, [...path, index]));
}
function mapProblem(schema, map, path) {
  const { required = [], properties = {}, additionalProperties = true } = schema;
  const missing = required.find((key) => !Object.hasOwn(map, key));
  if (missing !== void 0) return told(path, `lacks "${missing}"`);
  return first(Object.entries(map), ([key, value]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (known === false) return told(path, `has a field "${key.slice(0, 60)}" that no verdict has`);
    return typeof known === "object" ? problemIn(known, value, [...path, key]) : void 0;
  });
}
function choiceProblem(shapes, value, path) {
  const problems = shapes.map((shape) => problemIn(shape, value, path));
  if (problems.includes(void 0)) return void 0;
  const claimed = shapes.findIndex(({ $ref = "" }) => {
    const { properties = {} } = definitions[$ref.replace("#/definitions/", "")] ?? {};
    const constants = Object.entries(properties).filter(([, { const: constant }]) => constant !== void 0);
    return isMap(value) && constants.some(([key, shape]) => Reflect.get(value, key) === shape.const);
  });
  return problems[claimed] ?? told(path, "has none of the shapes that it may have");
}
function first(items, problemOf) {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== void 0) return problem;
  }
  return void 0;
}
var nouns = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "null",
  number: "a number",
  object: "a map",
  string: "text"
};
function isOf(type, value) {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isMap(value);
  return type === "null" ? value === null : typeof value === type;
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function told(path, problem) {
  const field = formatPath(path.map((step) => typeof step === "string" ? step.slice(0, 60) : step));
  return `${field === "" ? "the document" : field} ${problem}`;
}

// src/core/verdict/merge-verdicts-sums.ts
var farthest = 8 * 1024 * 1024;
function contradiction(verdict) {
  const own = wrongRule(verdict) ?? wrongTotal(verdict);
  if (own !== void 0 || verdict.comparison !== void 0) return own;
  return wrongPlace(verdict) ?? wrongFile(verdict) ?? wrongOutcome(verdict) ?? lostRule(verdict);
}
function wrongRule({ findings, outcomes, rules }) {
  const known = new Set(Object.entries(rules).flatMap(([key, { id }]) => key === id ? [id] : []));
  const stranger = findings.findIndex(({ rule }) => !known.has(rule));
  if (stranger >= 0) return `findings[${stranger}].rule is not among its rules`;
  const judged = Object.keys(outcomes).find((rule) => !known.has(rule));
  return judged && `outcomes holds "${judged.slice(0, 60)}", which is not among its rules`;
}
function wrongTotal({ findings, counts, statuses }) {
  const open = findings.filter(({ status }) => status.is === "open");
  const level = levels.find((one) => open.filter(({ severity }) => severity === one).length !== counts[one]);
  if (level) return `counts.${level} does not agree with its findings`;
  const kinds = ["open", "excepted", "known"];
  const kind = kinds.find((is) => findings.filter(({ status }) => status.is === is).length !== statuses[is]);
  return kind && `statuses.${kind} does not agree with its findings`;
}
var placesOf = ({ at, related }) => [at, ...related.map((one) => one.at)];
function wrongPlace({ findings }) {
  const lost = findings.findIndex((finding) => !placesOf(finding).every(isPlace));
  if (lost >= 0) return `findings[${lost}] has a place that no file has`;
  const first2 = /* @__PURE__ */ new Map();
  for (const [index, { fingerprint }] of findings.entries()) {
    const known = first2.get(fingerprint);
    if (known !== void 0) return `findings[${index}] is findings[${known}] once more`;
    first2.set(fingerprint, index);
  }
  return void 0;
}
function isPlace({ start, end, excerpt }) {
  const isReached = [start, end].every(
    ({ line, column, offset }) => line + column <= offset + 2 && offset <= farthest
  );
  return isReached && start.line <= end.line && end.offset - start.offset === excerpt.length;
}
function wrongFile({ findings, outcomes, files }) {
  const known = new Set(files);
  const lost = findings.findIndex((finding) => placesOf(finding).some(({ file }) => !known.has(file)));
  if (lost >= 0) return `findings[${lost}] stands in a file that is not among its files`;
  if (known.size < files.length) return "files holds a file twice";
  return files.length === 0 && Object.keys(outcomes).length > 0 ? "files is empty although it has outcomes" : void 0;
}
function wrongOutcome(verdict) {
  const { findings, outcomes, rules } = verdict;
  const silenced = silencedRules(verdict);
  const isUntold = silenced.has(undeclared) || !Object.hasOwn(rules, undeclared);
  const undecided = namedBy(findings, undeclared, "rules");
  const broken = namedBy(findings, ruleError, "rule");
  const most = mostFailures(findings);
  const wrong = Object.entries(outcomes).find(([rule, { fail, error }]) => {
    const isExcused = isUntold || silenced.has(rule) || undecided.has(rule);
    const isBroken = silenced.has(rule) || silenced.has(ruleError) || broken.has(rule);
    return fail > (most.get(rule) ?? 0) && !isExcused || error > 0 && !isBroken;
  });
  return wrong && `outcomes of ${wrong[0].slice(0, 60)} do not agree with its findings`;
}
var undeclared = "meta/undeclared";
var ruleError = "meta/rule-error";
function silencedRules({ skipped }) {
  const silenced = skipped.filter(({ reason }) => reason.startsWith("turned off in the configuration for "));
  return new Set(silenced.map(({ rule }) => rule));
}
function namedBy(findings, reporter, arg) {
  return new Set(findings.filter(({ rule }) => rule === reporter).flatMap(({ args }) => args[arg]));
}
function mostFailures(findings) {
  const most = /* @__PURE__ */ new Map();
  for (const { rule, args } of findings) most.set(rule, (most.get(rule) ?? 0) + ("outcome" in args ? 2 : 1));
  return most;
}
function lostRule({ inputs, outcomes, skipped, rules }) {
  if (inputs.programs.length === 0) return void 0;
  const told2 = /* @__PURE__ */ new Set([...Object.keys(outcomes), ...skipped.map(({ rule }) => rule)]);
  const judging = builtinRules().filter((rule) => !isReported(rule) && !isComparing(rule));
  const lost = judging.find(({ id }) => Object.hasOwn(rules, id) && !told2.has(id));
  return lost && `${lost.id} is neither among its outcomes nor skipped`;
}

// src/core/verdict/merge-verdicts-read.ts
function readVerdict(text, file) {
  const value = parsed(text.replace(/^\ufeff/, ""), file);
  if (isVerdict(value)) {
    const problem = contradiction(value);
    if (problem === void 0) return value;
    throw new UsageError(`${file} is no verdict of papertiger: ${problem}`);
  }
  throw new UsageError(`${file} is no verdict of papertiger: ${verdictProblem(value)}`);
}
function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no verdict of papertiger: it is not JSON; write one with --format json`);
  }
}
function isVerdict(value) {
  return verdictProblem(value) === void 0;
}

// src/host/judged-texts.ts
import { resolve } from "node:path";
function judgedTexts({ findings, files }, cwd) {
  const places = new Map(files.map((file) => [file, []]));
  for (const { at, related } of findings) {
    for (const place of [at, ...related.map((one) => one.at)]) places.get(place.file)?.push(place);
  }
  return [...places].flatMap(([file, found]) => {
    const text = found.length > 0 && readable.test(file) ? textOf(resolve(cwd, file), file) : void 0;
    return text !== void 0 && isJudged(text, found) ? [{ file, text, kind: kindOf(file) }] : [];
  });
}
function textOf(path, file) {
  try {
    return readText(path, file);
  } catch (error) {
    if (error instanceof UsageError) return void 0;
    throw error;
  }
}
function isJudged(text, places) {
  const origin = originOf("", text);
  const isAt = (one) => {
    const { line, column, offset } = positionAt(origin, one.offset);
    return line === one.line && column === one.column && offset === one.offset;
  };
  const holds = ({ start, end, excerpt }) => isAt(start) && isAt(end) && text.slice(start.offset, end.offset) === excerpt;
  const isQuoted = text.trim() === "" || places.some(({ excerpt }) => excerpt !== "");
  return isQuoted && places.every(holds);
}

// src/bin/merge.ts
async function merge(invocation, io) {
  const { options, operands } = invocation;
  const outputs = outputsOf(options.get("format") ?? [], io.cwd);
  if (operands.length === 0) {
    throw new UsageError(
      "merge needs the verdicts of all shards, each written by papertiger check --shard I/N --format json"
    );
  }
  const given = operands.map((file) => ({ path: resolve2(io.cwd, file), is: "one of the verdicts to merge" }));
  refuseOverwriting(outputs, { files: given, packs: [] });
  const parts = operands.map((file) => ({
    file,
    verdict: readVerdict(readText(resolve2(io.cwd, file), file), file)
  }));
  const merged = mergeVerdicts(parts);
  const judged = merged.files.map((file) => ({ file }));
  refuseOverwriting(outputs, keptBy(invocation, void 0, judged, io.cwd));
  const { failOn = merged.inputs.failOn } = await settingsFor(invocation, void 0, [], io.cwd);
  const verdict = { ...merged, inputs: { ...merged.inputs, failOn } };
  const reading = { sources: judgedTexts(verdict, io.cwd), notes: [] };
  await report(verdict, outputs, reading, invocation, io);
  return exitCode(verdict, options.has("exit-zero"));
}
export {
  merge
};
