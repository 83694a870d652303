/** The colours of drawings in the two themes; the page's style sheet uses the same ones (a test compares them). */
export interface Palette {
  paper: string
  ink: string
  muted: string
  line: string
  axis: string
  accent: string
  /** For chosen regions beside the accent: told apart without red and green, readable as text. */
  second: string
  third: string
  fourth: string
  error: string
  warning: string
}

export const PALETTES = {
  light: { paper: '#ffffff', ink: '#1b1f24', muted: '#59616b', line: '#e1e5e9', axis: '#8b939d', accent: '#1f5a99', second: '#a34700', third: '#0b6e63', fourth: '#7a3e9d', error: '#b3261e', warning: '#8a5200' },
  dark: { paper: '#15181c', ink: '#e9ebee', muted: '#a3abb5', line: '#2c323a', axis: '#6f7884', accent: '#7ab2ee', second: '#f5a25d', third: '#5cc4b5', fourth: '#cf9df0', error: '#ff9386', warning: '#f0b85f' },
} satisfies Record<string, Palette>

/** Colours of chosen regions, in the order in which they were chosen; a fifth begins anew. */
export function listColours(palette: Palette): string[] {
  return [palette.accent, palette.second, palette.third, palette.fourth]
}
