/** A bar for a person who waits; nothing where the output goes into a file or a pipe. */
export function makeProgress(label: string, total: number, out: NodeJS.WriteStream, quiet: boolean): { step: () => void; end: () => void } {
  if (quiet || !out.isTTY || total < 20) return { step: () => undefined, end: () => undefined }
  let done = 0
  let shown = -1
  const draw = (): void => {
    const percent = Math.floor((done / total) * 100)
    if (percent === shown) return
    shown = percent
    const filled = Math.round(percent / 5)
    out.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total}`)
  }
  return {
    step: () => {
      done++
      draw()
    },
    end: () => void out.write('\r\u001B[K'),
  }
}
