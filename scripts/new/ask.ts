/** Asks a person at a terminal for what only a person knows. */
import { findDivision } from '../../src/model/gazetteer.ts'
import { REPORT_KINDS } from '../../src/model/lists.ts'
import type { Draft, Missing, Tools } from './draft.ts'
import type { Said } from './gather.ts'

/** Puts a question and gives the answer, trimmed; null when the input has ended. */
export type Ask = (question: string) => Promise<string | null>

/** What was missing, as the person says it; null where the file shall be left out. */
export async function askMissing(draft: Draft, missing: readonly Missing[], tools: Tools, ask: Ask): Promise<Said | null> {
  const said: Said = {}
  for (const one of missing) {
    const answer = await QUESTIONS[one](draft, said, tools, ask)
    if (answer === null) return null
    Object.assign(said, answer)
  }
  return said
}

/** Yes unless the answer begins with n; no where there is no answer any more. */
export async function askYes(question: string, ask: Ask): Promise<boolean> {
  const answer = await ask(`${question} [Y/n] `)
  return answer !== null && !/^(n|否|不)/i.test(answer)
}

type Question = (draft: Draft, said: Said, tools: Tools, ask: Ask) => Promise<Said | null>

const QUESTIONS: Record<Missing, Question> = {
  async region({ proposal }, said, { gazetteer }, ask) {
    const list = proposal.candidates.map(({ code, zh }, at) => `  ${at + 1}  ${code} ${zh}`)
    const question = `${list.map((line) => `${line}\n`).join('')}地区代码${list.length > 0 ? '或序号' : ''}（回车略过此文件）· region code${list.length > 0 ? ' or number' : ''} (Enter leaves the file out): `
    let wrong = ''
    for (;;) {
      const answer = await ask(wrong + question)
      if (answer === null || answer === '') return null
      const code = proposal.candidates[Number(answer) - 1]?.code ?? answer
      const year = Number(said.year ?? proposal.year) || null
      if (findDivision(gazetteer.index, code, year) !== undefined) return { region: code }
      wrong = `${answer}：${year ?? ''} 年没有这个代码 · no division has it\n`
    }
  },
  async year(_, __, ___, ask) {
    for (;;) {
      const answer = await ask('报告年度，四位（回车略过此文件）· year of the report (Enter leaves the file out): ')
      if (answer === null || answer === '') return null
      if (/^(19|20)\d\d$/.test(answer)) return { year: answer }
    }
  },
  async kind({ proposal }, _, __, ask) {
    for (;;) {
      const answer = await ask(`题目“${proposal.title ?? ''}”不像年度报告。种类 ${REPORT_KINDS.join('/')}（回车略过）· the title is not that of an annual report; kind (Enter leaves the file out): `)
      if (answer === null || answer === '') return null
      const kind = REPORT_KINDS.find((one) => one === answer)
      if (kind !== undefined) return { kind }
    }
  },
}
