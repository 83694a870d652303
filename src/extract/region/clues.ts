/** Names that may be the reporter's own, and how strongly the text says so. */

import type { DivisionIndex } from '../../model/gazetteer.ts'
import type { Span } from '../../model/text.ts'
import type { Evidence } from '../region.ts'
import { findChains, type NameChain, type NameMention } from './names.ts'
import type { TextFacts } from './places.ts'
import { listLines, type Title } from './title.ts'

export interface Clues {
  /** By the name of the lowest division of a chain. */
  readonly byName: ReadonlyMap<string, readonly NameClue[]>
  /** A department that signs, where the title names none. */
  readonly body: string | null
}

/** One place where a name stands as the reporter's, with the names directly above it (宋桂镇 under 郁南县). */
export interface NameClue extends Evidence {
  readonly above: readonly string[]
}

interface Source {
  readonly folded: string
  readonly headEnd: number
  readonly tailStart: number
  readonly title: Title | null
  readonly fileTitle: { readonly names: readonly string[] } | null
  readonly facts: TextFacts
}

const weights = { title: 10, signOff: 8, file: 6, slogan: 4 } as const

/** Collects the clues of title, file name, sign-off and head. */
export function nameReporters(source: Source, index: DivisionIndex): Clues {
  const { folded, title, fileTitle } = source
  const byName = new Map<string, NameClue[]>()
  const add = (name: string, clue: NameClue): void => {
    const list = byName.get(name)
    if (list === undefined) byName.set(name, [clue])
    else list.push(clue)
  }
  const addChain = (chain: readonly NameMention[], weight: number, zh: string, en: string): void => {
    const [first, last] = [chain[0], chain[chain.length - 1]]
    if (first === undefined || last === undefined) return
    const printed = chain.map(({ name }) => name)
    add(last.name, { zh: `${zh}“${printed.join('')}”`, en: `${en} ${printed.join('')}`, start: first.start, end: last.end, weight, above: printed.slice(0, -1) })
  }

  if (title !== null) addChain(title.names, weights.title, '标题写明', 'the title names')
  if (fileTitle !== null) addChain(fileTitle.names.map((name) => ({ name, start: 0, end: 0 })), weights.file, '文件名写明', 'the file name names')
  const signOff = findSignOff(source, index)
  if (signOff !== null) addChain(signOff.chain, weights.signOff, '落款为', 'signed by')

  const sentence = findFirstSentence(folded, title?.end ?? 0, source.headEnd)
  let isOpened = false
  for (const chain of findChains(folded, 0, source.headEnd, index)) {
    if (title !== null && chain[0].start < title.end && chain[0].start >= title.start) continue
    const role = roleOf(folded, chain, sentence)
    if (role === 'superior') continue
    const { weight, zh, en } = roles[role === 'opening' && isOpened ? 'mention' : role]
    isOpened ||= role === 'opening'
    addChain(chain, weight, zh, en)
  }
  for (const found of findSlogans(source, index)) addChain([found], weights.slogan, '自称', 'it calls itself')
  return { byName, body: signOff?.body ?? findDepartment(source, index) }
}

const roles = {
  opening: { weight: 6, zh: '开头的主语为', en: 'the opening sentence is about' },
  ownDocument: { weight: 3, zh: '本地法治文件题为', en: 'a document on its rule of law is titled' },
  committee: { weight: 2, zh: '文中提到其党委', en: 'the text speaks of the party committee of' },
  publisher: { weight: 2, zh: '页面注明', en: 'the page states' },
  document: { weight: 1.5, zh: '引用的文件题为', en: 'a document that it cites is titled' },
  mention: { weight: 0.5, zh: '文中出现', en: 'the text mentions' },
} as const

/** How a name stands: subject of the opening, in the title of a document, merely mentioned, or as the superior who leads or is addressed. */
function roleOf(text: string, chain: NameChain, sentence: Span): keyof typeof roles | 'superior' {
  const [start, end] = [chain[0].start, chain[chain.length - 1]?.end ?? chain[0].end]
  // 中共某县委员会、某县人民政府: who is addressed.
  if (/^[^\n]{0,23}:\s*(?:\n|$)/.test(text.slice(end, end + 26))) return 'superior'
  const previous = text[start - 1]
  const after = text.slice(end, end + 20)
  if (previous === '《') return /^[^》]{0,16}(?:法治|依法)/.test(after) ? 'ownDocument' : 'document'
  const beginsClause = previous === undefined || /[\s,。年来度]/.test(previous)
  // 在某区委领导下; but 某县委、县政府坚持 speaks of itself, and so does any 某镇党委.
  if (!beginsClause && /^(?:委|党委)/.test(after)) return /[镇乡道]$/.test(text.slice(start, end)) ? 'committee' : 'superior'
  const isFirst = start >= sentence.start && start < sentence.end
  if (beginsClause && isFirst && !/^(?:[、和与及的等》]|人大|政协|人民法院)/.test(after)) return 'opening'
  const beginsSentence = /(?:^|[\n。]|年度?,)\s*$/.test(text.slice(Math.max(0, start - 4), start))
  if (beginsSentence && start > sentence.start && start < sentence.end + 400 && subject.test(after)) return 'opening'
  return previous === ':' || previous === '|' ? 'publisher' : 'mention'
}

/** The first line that is a sentence, up to its full stop; lines around the report (source, date) have no comma. */
function findFirstSentence(text: string, start: number, headEnd: number): Span {
  const line = listLines(text, headEnd, start).find(({ start: from, end }) => /[,。]/.test(text.slice(from, Math.min(end, from + 200))))
  if (line === undefined) return { start: headEnd, end: headEnd }
  const stop = text.slice(line.start, line.start + 400).indexOf('。')
  return { start: line.start, end: line.start + (stop === -1 ? 400 : stop) }
}

/** The last line, in the second half of the text, that holds nothing but names and an office or department. */
function findSignOff(source: Source, index: DivisionIndex): { chain: NameChain; body: string | null } | null {
  const { folded, tailStart, title } = source
  const start = Math.max(tailStart, title?.end ?? 0, folded.length >> 1)
  for (const line of listLines(folded, folded.length, start).slice(-8).reverse()) {
    const signed = readSignature(folded, line, index)
    if (signed !== null) return signed
  }
  return null
}

function readSignature(text: string, line: Span, index: DivisionIndex): { chain: NameChain; body: string | null } | null {
  if (line.end - line.start > 40) return null
  const chain = findChains(text, line.start, line.end, index)[0]
  const last = chain?.[chain.length - 1]
  if (chain === undefined || last === undefined || chain[0].start - line.start > 3) return null
  const office = text.slice(last.end, line.end).replace(/[\s\d年月日()]/g, '')
  if (office === '' || /^(?:人民政府|街道办事处|办事处|党工委|党委|委员会)+(?:办公室)?$/.test(office)) return { chain, body: null }
  const body = index.bodyWords.find(({ word }) => office === word)
  return body === undefined ? null : { chain, body: body.id }
}

/** What follows a name that is the subject of a sentence on its own work. */
const subject = /^(?:人民政府|政府|街道办事处|办事处|街道办|党委|党工委)?(?:始终|坚持|认真|在|以|按照|围绕|把|深入|全面|紧紧|严格|积极|持续|高度|对照|对标|贯彻|坚决|立足|聚焦|切实|依据|根据|扎实|不断|结合|,)/

/** The department that speaks: it calls itself 我局, or the opening sentence is about it (2023年,市市场监管局在市委领导下…). */
function findDepartment({ folded, headEnd, title, facts }: Source, index: DivisionIndex): string | null {
  const start = title?.end ?? 0
  const speaks = strongestKind(facts.selfKinds) === '局'
  const head = folded.slice(start, speaks ? headEnd : Math.min(headEnd, start + 100))
  const found: { at: number; id: string }[] = []
  for (const { word, id } of index.bodyWords) {
    const at = id === 'government' ? -1 : head.indexOf(word)
    if (at < 1 || !/[省市州盟县区旗]/.test(head.charAt(at - 1))) continue
    const opens = /(?:^|[\s,。年来度])[^\s,。]{0,8}$/.test(head.slice(Math.max(0, at - 12), at)) && subject.test(head.slice(at + word.length, at + word.length + 12))
    if (speaks || opens) found.push({ at, id })
  }
  // Words are tried the longest first, so of two at one place the longer stands.
  return found.sort((a, b) => a.at - b.at)[0]?.id ?? (speaks ? 'other' : null)
}

/** 我乡围绕“法治舒桥”建设: a slogan gives the stem, 我乡 the kind. */
function findSlogans({ folded, facts, headEnd }: Source, index: DivisionIndex): NameMention[] {
  const kind = strongestKind(facts.selfKinds)
  if (kind === null) return []
  const found: NameMention[] = []
  for (const prefix of ['法治', '平安']) {
    for (let at = folded.indexOf(prefix); at !== -1 && at < headEnd; at = folded.indexOf(prefix, at + 2)) {
      const stop = at + 2
      const length = [4, 3, 2].find((size) => index.byName.has(folded.slice(stop, stop + size) + kind))
      if (length === undefined || !/^(?:建设|”|")/.test(folded.slice(stop + length, stop + length + 2))) continue
      const stem = folded.slice(stop, stop + length)
      // 平安建设 is no town of that name.
      if (!/^(?:建设|文化|和谐|乡镇|城区|新区)$/.test(stem)) found.push({ name: stem + kind, start: stop, end: stop + length })
    }
  }
  return found
}

/** 镇, 街道, 县 …: what the text calls itself most often, or null. */
export function strongestKind(selfKinds: ReadonlyMap<string, number>): string | null {
  const best = [...selfKinds].sort((a, b) => b[1] - a[1])[0]
  if (best === undefined) return null
  return best[0] === '街' ? '街道' : best[0]
}
