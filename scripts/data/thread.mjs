/** The entry of a thread, in JavaScript because a thread of its own does not read TypeScript: it asks the loader for the worker proper. */
import { tsImport } from 'tsx/esm/api'

const { default: takeBatch } = await tsImport('./worker.ts', import.meta.url)
export default takeBatch
