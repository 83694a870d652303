/** What one source file imports and which globals it touches, from its syntax tree: comments and strings cannot mislead. */
import { parseAst } from 'vite'

export interface Import {
  source: string
  /** The import vanishes when types are stripped. */
  typeOnly: boolean
}

export interface SourceFacts {
  imports: Import[]
  /** Free names and the impure calls among them: `window`, `Date.now`, `new Date()`. */
  globals: string[]
}

interface Node {
  type: string
  [key: string]: unknown
}

/** Members of harmless globals that are not harmless. */
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now'])

/** Facts about one file; `code` is TypeScript, with JSX where the name ends in `.tsx`. */
export function readSource(code: string, file = 'file.ts'): SourceFacts {
  const program = parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node
  const imports: Import[] = []
  const declared = new Set<string>()
  const used = new Set<string>()
  walk(program, (node) => {
    collectImport(node, imports)
    for (const name of declaredNames(node)) declared.add(name)
    for (const name of usedNames(node)) used.add(name)
  })
  return { imports, globals: [...used].filter((name) => !declared.has(name.replace(/^new |[.(].*$/g, ''))).sort() }
}

/** Every node but those that exist only as types. */
function walk(node: Node, visit: (node: Node) => void): void {
  if (node.type.startsWith('TS') && !('expression' in node)) return
  visit(node)
  for (const [key, value] of Object.entries(node)) {
    if (isName(node, key) || key.startsWith('type') || key === 'returnType') continue
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit)
  }
}

/** A child that is a name of something, not a reference to it. */
function isName(parent: Node, key: string): boolean {
  if (key === 'property') return parent.type === 'MemberExpression' && parent['computed'] !== true
  if (key === 'key') return parent['computed'] !== true
  return key === 'imported' || key === 'exported' || key === 'label' || (parent.type === 'MetaProperty' && key !== 'type')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function collectImport(node: Node, imports: Import[]): void {
  const source = node['source']
  if (isNode(source) && typeof source['value'] === 'string') {
    imports.push({ source: source['value'], typeOnly: node['importKind'] === 'type' || node['exportKind'] === 'type' })
  }
  // new URL('./worker.ts', import.meta.url)
  const first = (node['arguments'] as Node[] | undefined)?.[0]
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'URL' && typeof first?.['value'] === 'string' && first['value'].startsWith('.')) {
    imports.push({ source: first['value'], typeOnly: false })
  }
}

function declaredNames(node: Node): string[] {
  if (/^Import.*Specifier$/.test(node.type)) return bound(node['local'])
  if (node.type === 'VariableDeclarator') return bound(node['id'])
  if (node.type === 'CatchClause') return bound(node['param'])
  if (!/Function|Class/.test(node.type)) return []
  return [...bound(node['id']), ...((node['params'] as unknown[] | undefined) ?? []).flatMap(bound)]
}

/** The names that a pattern binds. */
function bound(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  if (pattern.type === 'Identifier') return [String(pattern['name'])]
  const parts = [pattern['left'], pattern['argument'], pattern['value'], pattern['parameter']]
  const lists = [pattern['elements'], pattern['properties']].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  return [...parts, ...lists].flatMap(bound)
}

function usedNames(node: Node): string[] {
  if (node.type === 'Identifier') return [String(node['name'])]
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date' && (node['arguments'] as unknown[]).length === 0) return ['new Date()']
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'Date') return ['Date()']
  if (node.type !== 'MemberExpression') return []
  const member = `${nameOf(node['object'])}.${nameOf(node['property'])}`
  return IMPURE_MEMBERS.has(member) ? [member] : []
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : ''
}
