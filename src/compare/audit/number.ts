/** A number in a finding's sentence, alike in both languages and on every machine: 4,000,000 and 98.5. */
export function writeNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}
