/** Where things are, whatever folder a command is started in. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..')
export const DATA = join(ROOT, 'data')
export const PUBLIC_DATA = join(ROOT, 'public', 'data')
/** The synthetic sample: made anew by every build, never committed. */
export const PUBLIC_SAMPLE = join(ROOT, 'public', 'sample')
/** Another folder for whoever must not disturb the one that is being served: the browser tests. */
export const DIST = resolve(ROOT, process.env['FADU_DIST'] ?? 'dist')

/** A path that a person typed: npm moves a command to the project's folder, but the path was meant from where it was typed. */
export function resolveTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}
