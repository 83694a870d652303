/** Serves `dist/` on this machine only. */
import { preview } from 'vite'
import { ROOT } from '../command/paths.ts'

/** Starts the server on the port, or on the next free one, and returns the address it got. */
export async function servePage(port: number): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port, strictPort: false, host: '127.0.0.1', open: false } })
  const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`
  return { address, close: () => server.close() }
}
