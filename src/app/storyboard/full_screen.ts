/** Full screen, where the browser allows it. */

/** Asked for at a press of the reader; false where it is refused. */
export async function askFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined)
}
