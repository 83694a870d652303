/** Lines of a stream, ended by a line feed and nothing else: U+2028 may stand inside a JSON text, where other splitters break it. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  // A long line comes in many pieces; they are put together once.
  let pieces: string[] = []
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      yield [...pieces, part].join('')
      pieces = []
    }
    if (last !== '') pieces.push(last)
  }
  const rest = pieces.join('') + decoder.decode()
  if (rest !== '') yield rest
}
