import {
  bottom,
  centre,
  right,
  type BpmnFactory,
  type CommandStack,
  type Connection,
  type ElementFactory,
  type Modeling,
  type Moddle,
  type Point,
  type Shape,
} from './diagram'
import { insertionPoint, isWindow, type InsertionPoint } from './insertionPoint'
import { Parts } from './parts'
import { Room } from './room'

/** What an approval step is called, and the words that stand beside its parts. */
export interface NewStep {
  /** Assignments and the routing table name the level by it. */
  id: string
  name: string
  words: Words
}

export interface Words {
  needed: string
  yes: string
  no: string
  decision: string
  approved: string
  rejected: string
  rejectedForGood: string
  rolledBack: string
  reminded: string
  escalated: string
  question: string
  answer: string
  questionAsked: string
  questionAnswered: string
  approvalRevocable: string
  rejectionRevocable: string
  stands: string
  approvalStands: string
  decided: string
  day: string
  days: string
  hours: string
  done: string
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
const REMIND = 'PT24H'
const ESCALATE = 'P2D'
const WINDOW = 'PT24H'

/**
 * Puts an approval with its rollback windows on an arrow: the question whether it is needed, the task with its reminder,
 * escalation and questions, the windows of both outcomes, and the scope that holds what follows as long as the approval
 * stands. All of it is one step for undo.
 */
export class InsertApprovalStep {
  static $inject = ['modeling', 'bpmnFactory', 'elementFactory', 'canvas', 'bpmnjs', 'commandStack']

  constructor(
    private readonly modeling: Modeling,
    private readonly factory: BpmnFactory,
    private readonly elements: ElementFactory,
    private readonly canvas: { getRootElement: () => Shape },
    private readonly modeler: { getDefinitions: () => Moddle },
    private readonly commands: CommandStack,
  ) {}

  preExecute({ arrow, step, table }: Context) {
    const parts = new Parts(
      this.factory,
      this.elements,
      this.modeling,
      this.modeler.getDefinitions(),
      this.canvas.getRootElement(),
    )
    const room = new Room(this.modeling)
    const place = insertionPoint(isWindow(arrow.target) ? this.fork(arrow, step, parts, room) : arrow)
    if (!place) {
      throw new Error('No approval step can go there')
    }
    this.insert(place, step, parts, room)
    if (table !== undefined) {
      this.commands.execute('flow.replaceTable', { table })
    }
  }

  /** Behind the last level there is only its window: something is to follow beside it. */
  private fork(arrow: Connection, { id, words }: NewStep, parts: Parts, room: Room): Connection {
    const scope = arrow.parent as Shape
    const window = arrow.target
    const group = [window, ...follows(window)]
    const from = centre(arrow.source)
    const base = from.y
    room.above(scope, Math.max(0, scope.y - (base - 270)))
    room.below(scope, Math.max(0, base + 300 - bottom(scope)))
    room.atEnd(scope, Math.max(0, from.x + 468 + MARGIN - right(scope)))
    this.modeling.moveElements(
      group,
      { x: from.x + 223 - centre(window).x, y: base - 150 - centre(window).y },
      scope,
    )
    const fork = parts.gateway('Parallel', `${id}_after`, undefined, { x: from.x + 113, y: base }, scope)
    this.modeling.reconnectEnd(arrow, fork, { x: from.x + 88, y: base })
    this.modeling.updateWaypoints(arrow, [
      { x: from.x + 18, y: base },
      { x: from.x + 88, y: base },
    ])
    parts.arrow(`${id}_before_window`, fork, window, [
      { x: from.x + 113, y: base - 25 },
      { x: from.x + 113, y: base - 150 },
      { x: from.x + 163, y: base - 150 },
    ])
    const done = parts.end(`${id}_finished`, words.done, { x: from.x + 450, y: base }, scope)
    return parts.arrow(`${id}_go_on`, fork, done, [
      { x: from.x + 138, y: base },
      { x: from.x + 432, y: base },
    ])
  }

  private insert({ arrow, scope, following, box }: InsertionPoint, step: NewStep, parts: Parts, room: Room) {
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
    this.drawBorder(step, level, parts, point, scope)
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

  /** Who does not decide is reminded, and in the end somebody else is told; questions may be asked. */
  private drawBorder(
    { id, words }: NewStep,
    level: Shape,
    parts: Parts,
    point: (x: number, y: number) => Point,
    scope: Shape,
  ) {
    const border = [
      ['remind', words.day, parts.timer(REMIND), 'reminded', words.reminded, parts.calling('remind')],
      [
        'escalate',
        words.days,
        parts.timer(ESCALATE),
        'escalated',
        words.escalated,
        parts.calling('escalate'),
      ],
      ['question', words.question, parts.hearing('Question'), 'question_asked', words.questionAsked],
      ['answer', words.answer, parts.hearing('Answer'), 'question_answered', words.questionAnswered],
    ] as const
    border.forEach(([what, name, definition, then, thenName, effect], place) => {
      const x = 127 + 66 * place
      const event = parts.onBorder(`${id}_${what}`, name, definition, false, point(x, 40), level)
      const end = parts.end(`${id}_${then}`, thenName, point(x, 150), scope, effect)
      parts.text(event, point(x + 4, 60))
      parts.arrow(`${id}_${what}_flow`, event, end, [point(x, 58), point(x, 132)])
    })
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

/** What comes after a window: where it ends when it closes, and when it is used. */
function follows(window: Shape): Shape[] {
  const exits = [window, ...window.attachers]
  return exits.flatMap((exit) => exit.outgoing.map(({ target }) => target))
}
