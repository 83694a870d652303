/** What a schema refuses, said so that an analyst can mend it: each schema message becomes place, reason and cure in two languages. */
import type { z } from 'zod'
import type { Bilingual } from '../../src/model/text.ts'
import type { Problem } from './problem.ts'
import type { Path, YamlFile } from './yaml.ts'

type Issue = z.core.$ZodIssue

/** One problem a refused value; `entryOf` names the entry that a path lies in. */
export function toProblems(error: z.ZodError, yaml: YamlFile, entryOf: (path: Path) => string, knownKeys: readonly string[]): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
    return paths.map((place) => ({
      file: yaml.file,
      line: yaml.lineOf(place),
      entry: entryOf(place),
      ...explain(issue, place, valueAt(yaml.value, place), knownKeys),
    }))
  })
}

function explain(issue: Issue, path: Path, value: unknown, knownKeys: readonly string[]): { what: Bilingual; cure: Bilingual } {
  const field = nameField(path)
  const printed = printValue(value)
  if (issue.code === 'unrecognized_keys') return explainUnknownKey(field, knownKeys)
  if (issue.message === 'separator_in_word') return explainSeparator(field, printed)
  if (value === undefined) {
    return {
      what: { zh: `缺少字段 ${field}`, en: `field ${field} is missing` },
      cure: { zh: '补上此字段；各字段含义见 data/README.md', en: 'add it; data/README.md explains every field' },
    }
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return {
      what: { zh: `字段 ${field} 的值 ${printed} 不在允许之列`, en: `${printed} is not a value of ${field}` },
      cure: { zh: `改为 ${allowed.join('、')} 之一`, en: `use one of ${allowed.join(', ')}` },
    }
  }
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return {
      what: { zh: `字段 ${field} 的值 ${printed} 必须大于零`, en: `${field} is ${printed}, but must be greater than zero` },
      cure: { zh: '改为正数', en: 'write a positive number' },
    }
  }
  if (issue.code === 'too_small') {
    return {
      what: { zh: `字段 ${field} 为空`, en: `${field} is empty` },
      cure: { zh: '写入内容，或删去空项', en: 'fill it in, or delete the empty item' },
    }
  }
  if (issue.code === 'invalid_format') {
    return {
      what: { zh: `字段 ${field} 的值 ${printed} 写法不合规定`, en: `${printed} is not in the form that ${field} needs` },
      cure: {
        zh: field.endsWith('id') || /also_with|formerly|numerator|denominator/.test(field) ? '用小写英文、数字和下划线，例如 mediation.cases_resolved' : '按 data/README.md 所列写法改正',
        en: field.endsWith('id') || /also_with|formerly|numerator|denominator/.test(field) ? 'use lower-case letters, digits and underscores, such as mediation.cases_resolved' : 'write it as data/README.md shows',
      },
    }
  }
  if (issue.code === 'invalid_type') {
    const [zh, en] = TYPE_NAMES[issue.expected] ?? [issue.expected, issue.expected]
    return {
      what: { zh: `字段 ${field} 的值 ${printed} 类型不对`, en: `${field} is ${printed}, which is of the wrong type` },
      cure: { zh: `写成${zh}`, en: `write ${en}` },
    }
  }
  return {
    what: { zh: `字段 ${field} 的值 ${printed} 不被接受（${issue.message}）`, en: `${field} does not accept ${printed} (${issue.message})` },
    cure: { zh: '按 data/README.md 所列写法改正', en: 'write it as data/README.md shows' },
  }
}

const TYPE_NAMES: Record<string, readonly [string, string]> = {
  string: ['一段文字（必要时加引号）', 'text (in quotes where needed)'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  array: ['列表，例如 [化解, 调解成功]', 'a list such as [化解, 调解成功]'],
  object: ['带字段的条目', 'an entry with fields'],
  record: ['带字段的条目', 'an entry with fields'],
  boolean: ['true 或 false', 'true or false'],
}

function explainUnknownKey(field: string, knownKeys: readonly string[]): { what: Bilingual; cure: Bilingual } {
  const key = field.split('.').at(-1) ?? field
  const near = knownKeys.filter((known) => distance(known, key) <= 2).sort((a, b) => distance(a, key) - distance(b, key))[0]
  return {
    what: { zh: `字段 ${key} 不存在`, en: `there is no field ${key}` },
    cure:
      near === undefined
        ? { zh: `删去它，或改为 ${knownKeys.join('、')} 之一`, en: `delete it, or use one of ${knownKeys.join(', ')}` }
        : { zh: `改为 ${near}`, en: `write ${near}` },
  }
}

function explainSeparator(field: string, printed: string): { what: Bilingual; cure: Bilingual } {
  return {
    what: { zh: `字段 ${field} 的一项 ${printed} 内含逗号、顿号或分号`, en: `an item of ${field}, ${printed}, holds a comma or another separator` },
    cure: { zh: '拆成几项，项与项之间用半角逗号加空格', en: 'split it into several items with a half-width comma and a space between them' },
  }
}

/** Lists of entries: an entry is named by its id, so the list itself goes without saying. */
const LISTS = new Set(['indicators', 'units', 'derived', 'outside'])

function nameField(path: Path): string {
  const names = path.filter((step) => typeof step === 'string')
  return names.length === 0 ? '(file)' : names.slice(LISTS.has(names[0] ?? '') ? 1 : 0).join('.') || String(names[0])
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[String(step)] : undefined), value)
}

function printValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Edit distance of two short keys. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
