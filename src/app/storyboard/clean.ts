/** What a person types on one line: no end of a line, no sign that is not seen. */
export function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
