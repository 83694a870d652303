/** A bar for a person who waits, with the rate and what is left; nothing where the output goes into a file or a pipe. `now` in milliseconds. */
export function makeProgress(label: string, total: number, out: NodeJS.WriteStream, quiet: boolean, now: () => number = Date.now): { step: () => void; end: () => void } {
  if (quiet || !out.isTTY || total < 20) return { step: () => undefined, end: () => undefined }
  const start = now()
  let done = 0
  let shown = -Infinity
  return {
    step: () => {
      done++
      const at = now()
      if (at - shown < REDRAWN && done < total) return
      shown = at
      const filled = Math.round((done / total) * 20)
      out.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total}${describePace(done, total, (at - start) / 1000)}\u001B[K`)
    },
    end: () => void out.write('\r\u001B[K'),
  }
}

const REDRAWN = 200

/** Nothing in the first second, which says little about the rest. */
export function describePace(done: number, total: number, seconds: number): string {
  if (seconds < 1) return ''
  const rate = done / seconds
  const left = Math.ceil((total - done) / rate)
  const clock = left < 60 ? `${left} s` : left < 3600 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${Math.floor(left / 3600)} h ${Math.floor((left % 3600) / 60)} min`
  return ` · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s · 剩余 · left ${clock}`
}
