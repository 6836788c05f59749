import { drawBorder, BESIDE, FIRST, TO_END } from './border'
import { drawClosing } from './closing'
import type { Modeling, Point, Shape } from './diagram'
import type { Parts } from './parts'
import { isSettledWithout, noted, type Quorum, type State } from './quorum'
import type { MemberWords } from './words'

/** One of several of whom some have to approve. */
export interface NewMember {
  id: string
  name: string
  words: MemberWords
}

/** What others are wired to, once all members are drawn. */
export interface MemberLane {
  member: NewMember
  /** Asks whether an approval is wanted of this one now. */
  asked: Shape
  /** Where this one stands again once a decision is rolled back. */
  undone: [Shape, Shape]
  /** Asks whether enough have approved. */
  enough: Shape
}

const LEVEL = { width: 340, height: 80 }
const WINDOWS = { width: 160, height: 80 }

/** From the highest to the middle of a member's part of the drawing, and from there to the lowest. */
export const ABOVE = 290
export const BELOW = 320

/**
 * Draws the approval of one of several. Whoever is not needed any more is withdrawn, and asked again when that changes.
 *
 * @param point where something is: so far behind the fork of all, and so far below the middle of this one
 */
export function drawMember(
  parts: Parts,
  modeling: Modeling,
  member: NewMember,
  quorum: Quorum,
  point: (x: number, y: number) => Point,
  scope: Shape,
): MemberLane {
  const { id, name, words } = member
  const note = (suffix: string, text: string, state: State, at: Point) =>
    parts.note(`${id}_${suffix}`, text, noted(id, state), at, scope)
  const settled = isSettledWithout(quorum, id)

  const asked = parts.gateway('Exclusive', `${id}_asked`, words.asked, point(150, 0), scope)
  parts.textAbove(asked, 90)
  const not = parts.end(`${id}_not_asked`, words.notAsked, point(150, 110), scope)
  parts.textBelow(not)
  const leave = parts.arrow(`${id}_not_now`, asked, not, [point(150, 25), point(150, 92)], { name: words.no })
  parts.text(leave, point(156, 40))
  modeling.updateProperties(asked, { default: leave.businessObject })
  const opens = note('opens', words.opens, 'OPEN', point(250, 0))
  parts.textBelow(opens)
  const ask = parts.arrow(`${id}_ask`, asked, opens, [point(175, 0), point(232, 0)], {
    name: words.yes,
    condition: `\${${id} == 'WAITS' and not (${settled})}`,
  })
  parts.text(ask, point(180, -18))
  const level = parts.level(id, name, point(490, 0), scope, LEVEL)
  parts.arrow(`${id}_open`, opens, level, [point(268, 0), point(320, 0)])
  drawBorder(parts, member, level, 'below', scope)
  drawWithdrawal()
  const decided = parts.gateway('Exclusive', `${id}_decided`, words.decision, point(765, 0), scope)
  parts.textBelow(decided)
  parts.arrow(`${id}_complete`, level, decided, [point(660, 0), point(740, 0)])
  const reopened = drawRejection()
  const { undone, enough } = drawApproval()
  return { member, asked, undone: [reopened, undone], enough }

  function drawWithdrawal() {
    const x = 320 + FIRST + 4 * BESIDE
    const withdrawn = parts.onBorder(
      `${id}_settled`,
      words.settled,
      parts.when(`\${${settled}}`),
      true,
      point(x, 40),
      level,
    )
    parts.text(withdrawn, point(x + 4, 60))
    const waits = note('withdrawn', words.withdrawn, 'WAITS', point(x, 40 + TO_END))
    parts.textBelow(waits, BESIDE + 30)
    parts.arrow(`${id}_settled_flow`, withdrawn, waits, [point(x, 58), point(x, 22 + TO_END)])
    const end = parts.end(`${id}_closed`, words.closed, point(x + 100, 40 + TO_END), scope)
    parts.textBelow(end)
    parts.arrow(`${id}_withdrawn_flow`, waits, end, [point(x + 18, 40 + TO_END), point(x + 82, 40 + TO_END)])
  }

  function drawRejection(): Shape {
    const rejects = note('rejects', words.rejects, 'REJECTED', point(765, -88))
    parts.text(rejects, point(789, -95))
    const reject = parts.arrow(`${id}_reject`, decided, rejects, [point(765, -25), point(765, -70)], {
      name: words.rejected,
    })
    parts.text(reject, point(705, -52))
    modeling.updateProperties(decided, { default: reject.businessObject })
    const window = parts.window(
      `${id}_rejection_revocable`,
      words.rejectionRevocable,
      point(765, -190),
      scope,
      WINDOWS,
    )
    parts.arrow(`${id}_wait_rejected`, rejects, window, [point(765, -106), point(765, -150)])
    closing(window, 'rejection_window_closes', point(845, -175), 'rejected', words.rejectionStands, 985)
    const reopened = note('rejection_undone', words.openAgain, 'WAITS', point(585, -190))
    parts.textAbove(reopened)
    const back = parts.arrow(`${id}_unreject`, window, reopened, [point(685, -190), point(603, -190)], {
      name: words.rolledBack,
    })
    parts.text(back, point(609, -208))
    return reopened
  }

  function drawApproval() {
    const approves = note('approves', words.approves, 'APPROVED', point(885, 0))
    parts.textAbove(approves)
    const approve = parts.arrow(`${id}_approve`, decided, approves, [point(790, 0), point(867, 0)], {
      name: words.approved,
      condition: "${outcome == 'APPROVED'}",
    })
    parts.text(approve, point(800, -18))
    const fork = parts.gateway('Parallel', `${id}_fork`, undefined, point(995, 0), scope)
    parts.arrow(`${id}_approved`, approves, fork, [point(903, 0), point(970, 0)])
    const window = parts.window(`${id}_revocable`, words.approvalRevocable, point(1145, 150), scope, WINDOWS)
    parts.arrow(`${id}_wait`, fork, window, [point(995, 25), point(995, 150), point(1065, 150)])
    closing(window, 'window_closes', point(1225, 135), 'window_closed', words.approvalStands, 1365)
    const undone = note('undone', words.openAgain, 'WAITS', point(885, 250))
    parts.textAbove(undone)
    const back = parts.arrow(
      `${id}_roll_back`,
      window,
      undone,
      [point(1145, 190), point(1145, 250), point(903, 250)],
      { name: words.rolledBack },
    )
    parts.text(back, point(1059, 232))
    const enough = parts.gateway('Exclusive', `${id}_enough`, words.enough, point(1415, 0), scope)
    parts.textBelow(enough)
    parts.arrow(`${id}_count`, fork, enough, [point(1020, 0), point(1390, 0)])
    const waits = parts.end(`${id}_waits`, words.waits, point(1415, -110), scope)
    parts.textAbove(waits)
    const more = parts.arrow(`${id}_more_needed`, enough, waits, [point(1415, -25), point(1415, -92)], {
      name: words.no,
    })
    parts.text(more, point(1421, -52))
    modeling.updateProperties(enough, { default: more.businessObject })
    return { undone, enough }
  }

  function closing(window: Shape, suffix: string, at: Point, then: string, text: string, x: number) {
    const timer = { id: `${id}_${suffix}`, name: words.hours, at }
    drawClosing(parts, window, timer, { id: `${id}_${then}`, name: text, x: point(x, 0).x }, scope)
  }
}
