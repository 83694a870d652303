/** The only reader of YAML: a file becomes plain values, and every value keeps its line. */
import { LineCounter, isMap, isNode, isPair, isSeq, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { Problem } from './problem.ts'

export type Path = readonly (string | number)[]

export interface YamlFile {
  file: string
  /** undefined where the file is not YAML at all. */
  value: unknown
  problems: Problem[]
  /** Line of the value at a path, or of the nearest value above it. */
  lineOf: (path: Path) => number
}

/** Parses one file; what is wrong is returned, never thrown. */
export function parseYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false })
  const problems = document.errors.map((error): Problem => {
    const line = counter.linePos(error.pos[0]).line
    return error.code === 'DUPLICATE_KEY'
      ? {
          file,
          line,
          entry: '',
          what: { zh: '同一条目中同一字段写了两次', en: 'a field is written twice in one entry' },
          cure: { zh: '只保留一个', en: 'keep one of them' },
        }
      : {
          file,
          line,
          entry: '',
          what: { zh: `不是有效的 YAML(${error.message})`, en: `this is not valid YAML (${error.message})` },
          cure: { zh: '检查缩进、引号和冒号后的空格', en: 'check indentation, quotes and the space after each colon' },
        }
  })
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    lineOf: (path) => findLine(document, counter, path),
  }
}

function findLine(document: Document, counter: LineCounter, path: Path): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    const next = findChild(node, step)
    if (next === undefined) break
    node = next.value
    offset = next.offset ?? offset
  }
  return counter.linePos(offset).line
}

/** The line of a key is its own, not that of the first thing below it. */
function findChild(node: unknown, step: string | number): { value: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key.toJSON()) === String(step))
    if (pair === undefined) return undefined
    return { value: pair.value, offset: isNode(pair.key) ? pair.key.range?.[0] : undefined }
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? undefined : { value: item, offset: isNode(item) ? item.range?.[0] : undefined }
  }
  return undefined
}
