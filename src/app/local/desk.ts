/** The reports in the reader's hand: what was dropped, what became of it, which one is looked at. It lives in this window, and in the browser's store only where that was asked. */
import { useSyncExternalStore } from 'react'
import { openClient } from './client.ts'
import { forgetKept, keepReport, listKept } from './keep.ts'
import type { Client } from './client.ts'
import type { Known, LocalReading } from './protocol.ts'
import type { Door } from '../data.ts'
import type { Bilingual } from '../../model/text.ts'

/** A file of this size takes a minute to read, and a window its memory. */
export const MAX_BYTES = 50e6
export const MAX_FILES = 50

export type State =
  | { kind: 'waiting' | 'reading' | 'stopped' }
  | { kind: 'read'; read: LocalReading }
  | { kind: 'refused'; problem: Bilingual }
  /** Refused by the page itself; the words are its own. */
  | { kind: 'declined'; reason: 'too_large' | 'too_many' | 'served_only' | 'gone' | 'broken' }

export interface LocalEntry {
  id: number
  name: string
  size: number
  /** What a person has said about it. */
  known: Known
  state: State
  /** Its id in the browser's store, where it is kept. */
  keptAs: number | null
}

export interface Desk {
  entries: readonly LocalEntry[]
  /** The one that is looked at. */
  shown: number | null
}

let desk: Desk = { entries: [], shown: null }
let ids = 0
const files = new Map<number, Blob>()
const listeners = new Set<() => void>()
let tools: ReturnType<Door['readerFiles']> | null = null
let client: Promise<Client> | null = null
let isBusy = false

export function useDesk(): Desk {
  return useSyncExternalStore(subscribe, () => desk)
}

/** Starts the worker and puts back what was kept; afterwards nothing more is fetched. */
export async function prepareDesk(load: () => ReturnType<Door['readerFiles']>): Promise<Client> {
  const isFirst = tools === null
  tools = load()
  tools.catch(() => (tools = null))
  await tools
  const opened = await openReader()
  if (isFirst && desk.entries.length === 0) {
    for (const { id, name, bytes, known } of await listKept()) put(name, bytes, known, id)
    void work()
  }
  return opened
}

/** Divisions that answer to a query; those of the year, where it is known. */
export async function findRegions(query: string, year: number | null): ReturnType<Client['find']> {
  return (await openReader()).find(query, year)
}

/** `isSingle`: in the single file, which does not carry the readers of `SERVED`. */
export function addFiles(dropped: readonly File[], isSingle: boolean): void {
  for (const file of dropped) {
    const id = put(file.name, file, {}, null)
    const ending = /\.[^.]+$/.exec(file.name)?.[0].toLowerCase() ?? ''
    const isOther = isSingle && SERVED.includes(ending)
    const reason = desk.entries.length > MAX_FILES ? 'too_many' : file.size > MAX_BYTES ? 'too_large' : isOther ? 'served_only' : null
    if (reason === null) continue
    files.delete(id)
    change(id, { state: { kind: 'declined', reason } })
  }
  void work()
}

/** Formats that the page reads where it is served, and the single file does not carry. */
export const SERVED: readonly string[] = ['.docx', '.pdf']

/** Reads it again as what a person says it is. */
export function tellKey(id: number, known: Known): void {
  change(id, { known, state: { kind: 'waiting' } })
  const entry = desk.entries.find((one) => one.id === id)
  if (entry?.keptAs != null) void keep(id).catch(() => undefined)
  void work()
}

export function readAgain(id: number): void {
  change(id, { state: { kind: 'waiting' } })
  void work()
}

/** Ends the worker; what was not read yet can be asked for again. */
export function stopReading(): void {
  void client?.then((opened) => opened.close())
  client = null
  isBusy = false
  set({ ...desk, entries: desk.entries.map((entry) => (entry.state.kind === 'waiting' || entry.state.kind === 'reading' ? { ...entry, state: { kind: 'stopped' } } : entry)) })
}

export function show(id: number | null): void {
  set({ ...desk, shown: id })
}

/** Out of the window, and out of the browser's store. */
export async function removeEntry(id: number): Promise<void> {
  const entry = desk.entries.find((one) => one.id === id)
  files.delete(id)
  const entries = desk.entries.filter((one) => one.id !== id)
  set({ entries, shown: desk.shown === id ? (entries.find(({ state }) => state.kind === 'read')?.id ?? null) : desk.shown })
  if (entry?.keptAs != null) await forgetKept(entry.keptAs)
}

/** Keeps it in this browser, or no more. Rejects where the browser stores nothing. */
export async function setKept(id: number, isKept: boolean): Promise<void> {
  const entry = desk.entries.find((one) => one.id === id)
  if (isKept) await keep(id)
  else if (entry?.keptAs != null) {
    await forgetKept(entry.keptAs)
    change(id, { keptAs: null })
  }
}

/** The file as it was dropped. */
export function fileOf(id: number): Blob | undefined {
  return files.get(id)
}

async function keep(id: number): Promise<void> {
  const entry = desk.entries.find((one) => one.id === id)
  const file = files.get(id)
  if (entry === undefined || file === undefined) return
  // A copy: a file on the disk may be gone by then.
  const bytes = new Blob([await file.arrayBuffer()])
  change(id, { keptAs: await keepReport({ name: entry.name, bytes, known: entry.known }, entry.keptAs) })
}

/** One after the other, so that the first is there soon. */
async function work(): Promise<void> {
  if (isBusy) return
  isBusy = true
  for (;;) {
    const next = desk.entries.find(({ state }) => state.kind === 'waiting')
    if (next === undefined) break
    change(next.id, { state: { kind: 'reading' } })
    const state = await read(next)
    // Stopped or told otherwise in the meantime.
    if (desk.entries.find(({ id }) => id === next.id)?.state.kind !== 'reading') continue
    change(next.id, { state })
    if (state.kind === 'read' && desk.entries.find(({ id }) => id === desk.shown)?.state.kind !== 'read') show(next.id)
  }
  isBusy = false
}

async function read({ id, name, known }: LocalEntry): Promise<State> {
  const file = files.get(id)
  let bytes: Uint8Array
  try {
    if (file === undefined) throw new Error('no file')
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { kind: 'declined', reason: 'gone' }
  }
  try {
    const result = await (await openReader()).read({ name, bytes }, known)
    return result.ok ? { kind: 'read', read: result.read } : { kind: 'refused', problem: result.problem }
  } catch {
    // The thread itself broke, as where memory runs out: the next file gets a new one.
    client = null
    return { kind: 'declined', reason: 'broken' }
  }
}

function openReader(): Promise<Client> {
  if (tools === null) return Promise.reject(new Error('not prepared'))
  client ??= tools.then(openClient)
  return client
}

function put(name: string, file: Blob, known: Known, keptAs: number | null): number {
  const id = ++ids
  files.set(id, file)
  set({ ...desk, entries: [...desk.entries, { id, name, size: file.size, known, state: { kind: 'waiting' }, keptAs }] })
  return id
}

function change(id: number, more: Partial<LocalEntry>): void {
  set({ ...desk, entries: desk.entries.map((entry) => (entry.id === id ? { ...entry, ...more } : entry)) })
}

function set(next: Desk): void {
  desk = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
