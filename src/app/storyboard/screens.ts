/** A slide longer than the window is shown screen by screen: by the same keys that lead to the next slide. */

export interface Screen {
  part: number
  parts: number
}

/** A screen on or back, leaving a little of the one before; null where there is none left, so that the next slide is due. */
export function leadScreens(stage: HTMLElement | null, by: 1 | -1): Screen | null {
  const box = stage === null ? null : findScroller(stage)
  if (box === null) return null
  const step = Math.max(1, box.clientHeight * OVERLAP)
  const end = box.scrollHeight - box.clientHeight
  const at = box.scrollTop
  if (by === 1 ? at >= end - SLACK : at <= SLACK) return null
  const to = Math.max(0, Math.min(end, at + by * step))
  box.scrollTop = to
  return { part: Math.round(to / step) + 1, parts: Math.ceil(end / step) + 1 }
}

const OVERLAP = 0.88
/** Fractions of a pixel, and room that shows nothing. */
const SLACK = 12

/** The stage itself, or the large box in it that scrolls, as a table of thousands of rows does. */
function findScroller(stage: HTMLElement): HTMLElement | null {
  if (stage.scrollHeight > stage.clientHeight + SLACK) return stage
  for (const box of stage.querySelectorAll<HTMLElement>('div, section, aside')) {
    if (box.scrollHeight <= box.clientHeight + SLACK || box.clientHeight < stage.clientHeight / 3) continue
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box
  }
  return null
}
