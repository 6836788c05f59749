import {
  bottom,
  centre,
  right,
  type CommandStack,
  type Connection,
  type Modeling,
  type Point,
  type Shape,
} from './diagram'
import { drawBorder } from './border'
import type { Fork } from './fork'
import type { InsertionPoint } from './insertionPoint'
import { WINDOW, type Parts } from './parts'
import type { Room } from './room'
import type { Words } from './words'

/** What an approval step is called, and the words that stand beside its parts. */
export interface NewStep {
  /** Assignments and the routing table name the level by it. */
  id: string
  name: string
  words: Words
}

interface Context {
  arrow: Connection
  step: NewStep
  /** The routing table that asks for the step; kept as it is when there is none. */
  table?: string | undefined
}

/** As wide as a step is, from the question whether it is needed to what follows it. */
const WIDTH = 1256
const MARGIN = 70

/**
 * Puts an approval with its rollback windows on an arrow: the question whether it is needed, the task with its reminder,
 * escalation and questions, the windows of both outcomes, and the scope that holds what follows as long as the approval
 * stands. All of it is one step for undo.
 */
export class InsertApprovalStep {
  static $inject = ['flowParts', 'flowRoom', 'flowFork', 'modeling', 'commandStack']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly fork: Fork,
    private readonly modeling: Modeling,
    private readonly commands: CommandStack,
  ) {}

  preExecute({ arrow, step, table }: Context) {
    const place = this.fork.placeOn(arrow, step.id, step.words.done)
    this.insert(place, step)
    if (table !== undefined) {
      this.commands.execute('flow.replaceTable', { table })
    }
  }

  private insert({ arrow, scope, following, box }: InsertionPoint, step: NewStep) {
    const { parts, room } = this
    const { id, words } = step
    const at = centre(arrow.target)
    const base = at.y
    const end = right(box) + WIDTH + MARGIN
    const top = Math.min(box.y - 55, base - 270)
    const low = Math.max(bottom(box) + 30, base + 300)
    room.atEnd(scope, right(box) + 3 * MARGIN + 36 - right(scope))
    room.leftOf(following, scope, at.x - 45, WIDTH)
    room.above(scope, scope.y - (top - 100))
    room.below(scope, low + 50 - bottom(scope))

    const point = (x: number, y: number): Point => ({ x: at.x + x, y: base + y })
    const needed = parts.gateway('Exclusive', `${id}_needed`, words.needed, point(0, 0), scope)
    const level = parts.level(id, step.name, point(225, 0), scope)
    drawBorder(parts, step, level, 'below', scope)
    const decided = parts.gateway('Exclusive', `${id}_decided`, words.decision, point(460, 0), scope)
    const rejection = this.drawWindow(
      parts,
      { id: `${id}_rejection_revocable`, name: words.rejectionRevocable },
      { id: `${id}_rejection_window_closes`, name: words.hours },
      { id: `${id}_rejected`, name: words.rejectedForGood },
      point(460, -150),
      scope,
    )
    const stands = parts.scope(
      `${id}_stands`,
      words.stands,
      { x: at.x + 705, y: top, width: end - at.x - 705, height: low - top },
      scope,
    )
    const target = arrow.target
    this.modeling.reconnectEnd(arrow, needed, point(-25, 0))
    this.modeling.updateWaypoints(arrow, [...arrow.waypoints.slice(0, -1), point(-25, 0)])
    this.modeling.moveElements(following, { x: 0, y: 0 }, stands)

    const condition = `\${levels.contains('${id}')}`
    const open = parts.arrow(`${id}_open`, needed, level, [point(25, 0), point(95, 0)], {
      name: words.yes,
      condition,
    })
    parts.arrow(`${id}_complete`, level, decided, [point(355, 0), point(435, 0)])
    const rejected = parts.arrow(`${id}_reject`, decided, rejection, [point(460, -25), point(460, -110)], {
      name: words.rejected,
    })
    const undone = parts.arrow(
      `${id}_rejection_undone`,
      rejection,
      level,
      [point(400, -150), point(275, -150), point(275, -40)],
      { name: words.rolledBack },
    )
    const approved = parts.arrow(`${id}_approve`, decided, stands, [point(485, 0), point(705, 0)], {
      name: words.approved,
      condition: "${outcome == 'APPROVED'}",
    })
    const skipped = parts.arrow(
      `${id}_skip`,
      needed,
      stands,
      [point(0, 25), point(0, 240), point(705, 240)],
      {
        name: words.no,
      },
    )
    parts.text(open, point(37, -18))
    parts.text(rejected, point(394, -50))
    parts.text(undone, point(285, -170))
    parts.text(approved, point(495, -18))
    parts.text(skipped, point(5, 40))
    parts.text(needed, point(-43, -60))
    this.modeling.updateProperties(needed, { default: skipped.businessObject })
    this.modeling.updateProperties(decided, { default: rejected.businessObject })

    this.drawScope(step, stands, target, parts, point, condition)
    this.drawUndo(step, { stands, level, scope, top, end, base }, parts, point)
  }

  /** A decision waits to be rolled back until its window closes. */
  private drawWindow(
    parts: Parts,
    window: { id: string; name: string },
    timer: { id: string; name: string },
    end: { id: string; name: string },
    at: Point,
    scope: Shape,
  ): Shape {
    const task = parts.window(window.id, window.name, at, scope)
    const closes = parts.onBorder(
      timer.id,
      timer.name,
      parts.timer(WINDOW),
      true,
      { x: at.x + 30, y: at.y + 40 },
      task,
    )
    parts.text(closes, { x: at.x - 48, y: at.y + 44 })
    const closed = parts.end(end.id, end.name, { x: at.x + 120, y: at.y + 90 }, scope)
    parts.arrow(`${timer.id}_flow`, closes, closed, [
      { x: at.x + 30, y: at.y + 58 },
      { x: at.x + 30, y: at.y + 90 },
      { x: at.x + 102, y: at.y + 90 },
    ])
    return task
  }

  /** While the approval stands: its window, and beside it what follows. */
  private drawScope(
    { id, words }: NewStep,
    stands: Shape,
    next: Shape,
    parts: Parts,
    point: (x: number, y: number) => Point,
    condition: string,
  ) {
    const begins = parts.start(`${id}_begins`, point(763, 0), stands)
    const fork = parts.gateway('Inclusive', `${id}_fork`, undefined, point(876, 0), stands)
    const window = this.drawWindow(
      parts,
      { id: `${id}_revocable`, name: words.approvalRevocable },
      { id: `${id}_window_closes`, name: words.hours },
      { id: `${id}_window_closed`, name: words.approvalStands },
      point(986, -150),
      stands,
    )
    parts.arrow(`${id}_enter`, begins, fork, [point(781, 0), point(851, 0)])
    const wait = parts.arrow(
      `${id}_wait`,
      fork,
      window,
      [point(876, -25), point(876, -150), point(926, -150)],
      {
        name: words.decided,
        condition,
      },
    )
    parts.text(wait, point(791, -158))
    const nextAt = centre(next)
    parts.arrow(`${id}_next`, fork, next, [point(901, 0), { x: next.x, y: nextAt.y }])
  }

  /** What is rolled back ends the scope, and leads back to the level. */
  private drawUndo(
    { id, words }: NewStep,
    drawn: { stands: Shape; level: Shape; scope: Shape; top: number; end: number; base: number },
    parts: Parts,
    point: (x: number, y: number) => Point,
  ) {
    const { stands, level, scope, top, end, base } = drawn
    const escalation = parts.escalation(id, `${id} ${words.rolledBack}`)
    const window = stands.children.find((child) => child.id === `${id}_revocable`) as Shape
    const undo = parts.end(`${id}_rolled_back`, words.rolledBack, point(1124, -150), stands, escalation())
    parts.arrow(`${id}_roll_back`, window, undo, [point(1046, -150), point(1106, -150)])
    const undone = parts.onBorder(
      `${id}_undone`,
      words.rolledBack,
      escalation(),
      true,
      { x: point(765, 0).x, y: top },
      stands,
    )
    parts.text(undone, { x: point(787, 0).x, y: top - 32 })
    const back = top - 45
    parts.arrow(`${id}_again`, undone, level, [
      { x: point(765, 0).x, y: top - 18 },
      { x: point(765, 0).x, y: back },
      { x: point(175, 0).x, y: back },
      point(175, -40),
    ])
    const done = parts.end(`${id}_done`, words.done, { x: end + MARGIN + 18, y: base }, scope)
    parts.arrow(`${id}_finish`, stands, done, [
      { x: end, y: base },
      { x: end + MARGIN, y: base },
    ])
  }
}
