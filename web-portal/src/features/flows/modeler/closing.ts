import { centre, type Point, type Shape } from './diagram'
import { WINDOW, type Parts } from './parts'

/**
 * Puts the timer on a window that closes it, and the end to which it leads.
 *
 * @param at on the border of the window
 * @param x of the end, at the height of the timer
 */
export function drawClosing(
  parts: Parts,
  window: Shape,
  timer: { id: string; name: string; at: Point },
  end: { id: string; name: string; x: number },
  scope: Shape,
) {
  const { at } = timer
  const closes = parts.onBorder(timer.id, timer.name, parts.timer(WINDOW), true, at, window)
  parts.text(closes, { x: at.x + 12, y: at.y > centre(window).y ? at.y + 20 : at.y - 34 })
  const closed = parts.end(end.id, end.name, { x: end.x, y: at.y }, scope)
  parts.textBelow(closed)
  parts.arrow(`${timer.id}_flow`, closes, closed, [
    { x: at.x + 18, y: at.y },
    { x: end.x - 18, y: at.y },
  ])
}
