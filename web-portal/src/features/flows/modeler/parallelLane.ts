import { drawBorder, BESIDE, FIRST, TO_END } from './border'
import { drawClosing } from './closing'
import type { Modeling, Point, Shape } from './diagram'
import type { Parts } from './parts'
import type { LaneWords } from './words'

/** One of two levels beside each other. */
export interface NewLane {
  id: string
  name: string
  words: LaneWords
}

/** What others are wired to, once both lanes are drawn. */
export interface Lane {
  lane: NewLane
  /** Asks whether the other rejects before it opens. */
  mayOpen: Shape
  level: Shape
  /** Asks whether the other is open when a rejection is rolled back. */
  withdrew: Shape
  /** Asks whether the other has approved, too. */
  last: Shape
  point: (x: number, out: number) => Point
  side: 'above' | 'below'
}

const LEVEL = { width: 340, height: 80 }
const WINDOWS = { width: 160, height: 80 }

/**
 * Draws a level that stands beside another one. It notes in a variable of its own name whether it is open, has approved or has
 * rejected, for the other to see; the other's is asked for before it opens, when it has approved, and while it waits.
 *
 * @param point where something is: so far behind the fork of the two, and so far outside of the middle of this one
 */
export function drawLane(
  parts: Parts,
  modeling: Modeling,
  lane: NewLane,
  other: string,
  point: (x: number, out: number) => Point,
  side: 'above' | 'below',
  scope: Shape,
): Lane {
  const { id, name, words } = lane
  const otherIs = (state: string) => `\${${other} == '${state}'}`
  const note = (suffix: string, text: string, state: string, at: Point) =>
    parts.note(`${id}_${suffix}`, text, { [id]: state }, at, scope)
  /** Beside the element, where the middle of the flow is not. */
  const far = (shape: Shape) => (side === 'above' ? parts.textAbove(shape) : parts.textBelow(shape))
  const near = (shape: Shape) => (side === 'above' ? parts.textBelow(shape) : parts.textAbove(shape))

  const mayOpen = parts.gateway('Exclusive', `${id}_may_open`, words.mayOpen, point(230, 0), scope)
  parts.text(mayOpen, { x: point(112, 0).x, y: point(0, 0).y + 12 })
  const closed = parts.end(`${id}_stays_closed`, words.staysClosed, point(230, -100), scope)
  near(closed)
  const stay = parts.arrow(`${id}_stay_closed`, mayOpen, closed, [point(230, -25), point(230, -82)], {
    name: words.yes,
    condition: otherIs('REJECTED'),
  })
  parts.text(stay, { x: point(235, 0).x, y: point(0, -40).y - 7 })

  const level = parts.level(id, name, point(490, 0), scope, LEVEL)
  const open = parts.arrow(`${id}_open`, mayOpen, level, [point(255, 0), point(320, 0)], { name: words.no })
  parts.text(open, { x: point(265, 0).x, y: point(0, 0).y - 18 })
  modeling.updateProperties(mayOpen, { default: open.businessObject })
  drawBorder(parts, lane, level, side, scope)
  drawOverruled()

  const decided = parts.gateway('Exclusive', `${id}_decided`, words.decision, point(765, 0), scope)
  far(decided)
  parts.arrow(`${id}_complete`, level, decided, [point(660, 0), point(740, 0)])
  const withdrew = drawRejection()
  const last = drawApproval()
  return { lane, mayOpen, level, withdrew, last, point, side }

  /** When the other one rejects, nobody has to decide here. */
  function drawOverruled() {
    const x = 320 + FIRST + 4 * BESIDE
    const overruled = parts.onBorder(
      `${id}_overruled`,
      words.overruled,
      parts.when(otherIs('REJECTED')),
      true,
      point(x, 40),
      level,
    )
    parts.text(overruled, { x: point(x + 4, 0).x, y: point(0, 40).y + (side === 'above' ? -34 : 20) })
    const withdrawn = parts.end(`${id}_withdrawn`, words.withdrawn, point(x, 40 + TO_END), scope)
    far(withdrawn)
    parts.arrow(`${id}_overruled_flow`, overruled, withdrawn, [point(x, 58), point(x, 22 + TO_END)])
  }

  /** A rejection can be rolled back; both are open again then, if the other was withdrawn because of it. */
  function drawRejection(): Shape {
    const rejects = note('rejects', words.rejects, 'REJECTED', point(765, -88))
    parts.text(rejects, { x: point(789, 0).x, y: point(0, -88).y - 7 })
    const reject = parts.arrow(`${id}_reject`, decided, rejects, [point(765, -25), point(765, -70)], {
      name: words.rejected,
    })
    parts.text(reject, { x: point(705, 0).x, y: point(0, -45).y - 7 })
    modeling.updateProperties(decided, { default: reject.businessObject })
    const window = parts.window(
      `${id}_rejection_revocable`,
      words.rejectionRevocable,
      point(765, -190),
      scope,
      WINDOWS,
    )
    parts.arrow(`${id}_wait_rejected`, rejects, window, [point(765, -106), point(765, -150)])
    closing(window, 'rejection_window_closes', point(845, -175), 'rejected', words.rejectedForGood, 985)

    const undone = note('rejection_undone', words.openAgain, 'OPEN', point(585, -190))
    near(undone)
    const unreject = parts.arrow(`${id}_unreject`, window, undone, [point(685, -190), point(603, -190)], {
      name: words.rolledBack,
    })
    parts.text(unreject, { x: point(609, 0).x, y: point(0, -190).y - 18 })
    const reopen = parts.gateway('Parallel', `${id}_reopen`, undefined, point(510, -190), scope)
    parts.arrow(`${id}_unrejected`, undone, reopen, [point(567, -190), point(535, -190)])
    parts.arrow(`${id}_open_again`, reopen, level, [point(510, -165), point(510, -40)])
    // Not above each other, so that the ways to the other level do not run along each other.
    const x = side === 'above' ? 450 : 380
    const asks = parts.gateway('Exclusive', `${id}_withdrew`, words.otherOpen, point(x, -190), scope)
    far(asks)
    parts.arrow(`${id}_reopen_other`, reopen, asks, [point(485, -190), point(x + 25, -190)])
    const nothing = parts.end(`${id}_nothing_withdrawn`, words.decidedBefore, point(290, -190), scope)
    near(nothing)
    const not = parts.arrow(
      `${id}_withdrew_nothing`,
      asks,
      nothing,
      [point(x - 25, -190), point(308, -190)],
      { name: words.no },
    )
    parts.text(not, { x: point(x - 50, 0).x, y: point(0, -190).y - 18 })
    modeling.updateProperties(asks, { default: not.businessObject })
    return asks
  }

  /** An approval waits for the other one, and can be rolled back for as long as its window is open. */
  function drawApproval(): Shape {
    const approves = note('approves', words.approves, 'APPROVED', point(885, 0))
    far(approves)
    const approve = parts.arrow(`${id}_approve`, decided, approves, [point(790, 0), point(867, 0)], {
      name: words.approved,
      condition: "${outcome == 'APPROVED'}",
    })
    parts.text(approve, { x: point(800, 0).x, y: point(0, 0).y - 18 })
    const fork = parts.gateway('Parallel', `${id}_fork`, undefined, point(995, 0), scope)
    parts.arrow(`${id}_approved`, approves, fork, [point(903, 0), point(970, 0)])
    const window = parts.window(`${id}_revocable`, words.approvalRevocable, point(1145, 150), scope, WINDOWS)
    parts.arrow(`${id}_wait`, fork, window, [point(995, 25), point(995, 150), point(1065, 150)])
    closing(window, 'window_closes', point(1225, 135), 'window_closed', words.approvalStands, 1365)
    const undone = note('undone', words.openAgain, 'OPEN', point(885, 250))
    far(undone)
    const back = parts.arrow(
      `${id}_roll_back`,
      window,
      undone,
      [point(1145, 190), point(1145, 250), point(903, 250)],
      { name: words.rolledBack },
    )
    parts.text(back, { x: point(1059, 0).x, y: point(0, 250).y - 18 })
    parts.arrow(`${id}_again`, undone, mayOpen, [point(867, 250), point(230, 250), point(230, 25)])

    const asks = parts.gateway('Exclusive', `${id}_last`, words.otherApproved, point(1415, 0), scope)
    far(asks)
    parts.arrow(`${id}_ask_other`, fork, asks, [point(1020, 0), point(1390, 0)])
    const waits = parts.end(`${id}_waits`, words.waits, point(1415, -110), scope)
    near(waits)
    const first = parts.arrow(`${id}_first`, asks, waits, [point(1415, -25), point(1415, -92)], {
      name: words.no,
    })
    parts.text(first, { x: point(1421, 0).x, y: point(0, -45).y - 7 })
    modeling.updateProperties(asks, { default: first.businessObject })
    return asks
  }

  function closing(window: Shape, suffix: string, at: Point, then: string, text: string, x: number) {
    const timer = { id: `${id}_${suffix}`, name: words.hours, at }
    drawClosing(parts, window, timer, { id: `${id}_${then}`, name: text, x: point(x, 0).x }, scope)
  }
}
