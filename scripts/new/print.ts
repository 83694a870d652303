/** What a person sees of a report before and after it is added: whose it is and why, what was read, what it changes. */
import { basename } from 'node:path'
import { MENTION_KINDS } from '../../src/model/lists.ts'
import { keyOf, nameRegion } from './draft.ts'
import type { Draft, Missing, Tools } from './draft.ts'
import type { Ingested } from '../../src/ingest.ts'

/** Title, place, body, year and kind, each with its grounds. What is missing is shown as such. */
export function printDraft(draft: Draft, tools: Tools): string {
  const { proposal, said } = draft
  const key = keyOf(draft)
  const body = tools.gazetteer.bodies.find(({ id }) => id === key.body)
  const region = key.region === '' ? '？ ?' : `${nameRegion(key, tools).join(' › ')} ${key.region}`
  const grounds = (isSaid: boolean, list: readonly { zh: string; en: string }[]): string[] => (isSaid ? ['    ← 由人指定 · as told'] : list.map(({ zh, en }) => `    ← ${zh} · ${en}`))
  return [
    draft.path,
    `  标题 · title        ${proposal.title ?? '—'}`,
    `  地区 · region       ${region}`,
    ...grounds(Boolean(said.region), proposal.evidence.region),
    ...(said.region && proposal.region !== null && proposal.region !== said.region ? [`    ! 正文指向 · the text points to ${proposal.candidates[0]?.zh} ${proposal.region}`] : []),
    `  年度 · year         ${said.year || proposal.year || '？ ?'}`,
    ...grounds(Boolean(said.year), proposal.evidence.year === null ? [] : [proposal.evidence.year]),
    `  报告主体 · body     ${key.body}${body === undefined ? '' : ` ${body.zh} · ${body.en}`}`,
    ...(key.body === 'government' ? [] : grounds(Boolean(said.body), proposal.evidence.body === null ? [] : [proposal.evidence.body])),
    `  种类 · kind         ${KINDS[key.kind]}`,
  ].join('\n')
}

const KINDS = { annual: 'annual 年度', half_year: 'half_year 半年', other: 'other 其他' }

/** Numbers by kind and the findings; indicators by their values, the first few. */
export function printReading(result: Extract<Ingested, { ok: true }>): string {
  const { accounting, findings } = result.reading
  const kinds = MENTION_KINDS.flatMap((kind) => (accounting.by_kind[kind] ? [`${kind} ${accounting.by_kind[kind]}`] : []))
  return [
    `  数字串 · digit runs  ${accounting.accounted}/${accounting.digit_runs}: ${kinds.join(', ')}`,
    ...result.notices.map(({ zh, en }) => `  i ${zh}\n    ${en}`),
    ...findings.map(({ severity, zh, en }) => `  ${SIGNS[severity]} ${zh}\n    ${en}`),
  ].join('\n')
}

const SIGNS = { error: '✗', warning: '!', info: 'i' }

/** What to add to the command, word for word; for a person who cannot be asked. */
export function printMissing({ path, proposal }: Draft, missing: readonly Missing[]): string {
  const [first] = proposal.candidates
  const flags: Record<Missing, string> = { region: `--region ${first?.code ?? 'CODE'}`, year: '--year YYYY', kind: '--kind annual|half_year|other' }
  const names: Record<Missing, [string, string]> = { region: ['地区', 'its region'], year: ['年度', 'its year'], kind: ['种类（题目不是年度报告）', 'its kind (the title is not that of an annual report)'] }
  const told = missing.map((one) => names[one])
  return [
    `${path} 尚缺${told.map(([zh]) => zh).join('、')}，没有加入。请补上后重新运行：`,
    `${path} was not added: ${told.map(([, en]) => en).join(' and ')} could not be told. Run it again with:`,
    `  npm run new -- ${quote(path)} ${missing.map((one) => flags[one]).join(' ')}`,
    ...(missing.includes('region') ? proposal.candidates.map(({ code, zh, score }) => `    ${code}  ${zh}  (${score})`) : []),
  ].join('\n')
}

function quote(path: string): string {
  return /^[\w./\\:\u4e00-\u9fff-]+$/.test(path) ? path : `"${path.replaceAll('"', '\\"')}"`
}

export function printRefused(path: string, { zh, en }: { zh: string; en: string }): string {
  return `${basename(path)} ${zh}\n${basename(path)} ${en}`
}
