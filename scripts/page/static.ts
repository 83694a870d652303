/** A plain static host under a sub-path, as strict as a bureau's own: no rewriting, no index but index.html, no https. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface StaticHost {
  port: number
  close: () => Promise<void>
}

/** Serves `folder` below `prefix` (with slashes at both ends) on a free port of this machine. */
export async function serveFolder(folder: string, prefix: string): Promise<StaticHost> {
  const server = createServer((request, response) => {
    void answer(folder, prefix, request.url ?? '/').then(({ file, status }) => {
      if (!file) return response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status))
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' })
      return createReadStream(file).pipe(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}

async function answer(folder: string, prefix: string, address: string): Promise<{ file?: string; status: number }> {
  const pathname = decodeURIComponent(new URL(address, 'http://host').pathname)
  if (!pathname.startsWith(prefix)) return { status: 404 }
  const inside = pathname.slice(prefix.length)
  const file = path.join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside)
  if (!file.startsWith(folder)) return { status: 403 }
  const isFile = await stat(file).then((entry) => entry.isFile(), () => false)
  return isFile ? { file, status: 200 } : { status: 404 }
}
