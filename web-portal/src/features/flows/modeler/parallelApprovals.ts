import {
  bottom,
  centre,
  right,
  type Box,
  type CommandStack,
  type Connection,
  type Modeling,
  type Point,
  type Shape,
} from './diagram'
import type { Fork } from './fork'
import { insertionPoint, isWindow, type InsertionPoint } from './insertionPoint'
import { drawLane, type Lane, type NewLane } from './parallelLane'
import type { Parts } from './parts'
import type { Room } from './room'
import type { PairWords } from './words'

export interface NewPair {
  lanes: [NewLane, NewLane]
  words: PairWords
}

interface Context extends NewPair {
  arrow: Connection
  /** The routing table that asks for both; kept as it is when there is none. */
  table?: string | undefined
}

const MARGIN = 70
/** From the left border of the scope around both to the fork, and to the scope that needs both. */
const FORK = 160
const BOTH = 2030
/** From the middle to the middle of a lane, and to the end of its room. */
const LANE = 330
const HALF = 670

/**
 * Puts two approvals beside each other on an arrow. What follows depends on both, so it can hang on neither alone: it lies in a
 * scope of its own that holds as long as both approvals stand.
 */
export class InsertParallelApprovals {
  static $inject = ['flowParts', 'flowRoom', 'flowFork', 'modeling', 'commandStack']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly fork: Fork,
    private readonly modeling: Modeling,
    private readonly commands: CommandStack,
  ) {}

  preExecute({ arrow, lanes, words, table }: Context) {
    const id = lanes.map((lane) => lane.id).join('_and_')
    const place = insertionPoint(isWindow(arrow.target) ? this.fork.before(arrow, id, words.done) : arrow)
    if (!place) {
      throw new Error('No approvals can go there')
    }
    this.insert(place, id, { lanes, words })
    if (table !== undefined) {
      this.commands.execute('flow.replaceTable', { table })
    }
  }

  private insert({ arrow, scope, following, box }: InsertionPoint, id: string, { lanes, words }: NewPair) {
    const { parts, room, modeling } = this
    const target = arrow.target
    const base = centre(target).y
    const left = target.x
    const moved = left + BOTH + 120 - box.x
    const both: Box = {
      x: left + BOTH,
      y: Math.min(box.y - 55, base - 280),
      width: right(box) + moved + MARGIN - left - BOTH,
      height: Math.max(bottom(box) + 30, base + 250) - Math.min(box.y - 55, base - 280),
    }
    const pair: Box = {
      x: left,
      y: Math.min(base - HALF, both.y - 190),
      width: right(both) + 2 * MARGIN + 36 - left,
      height: Math.max(base + HALF, bottom(both) + 190) - Math.min(base - HALF, both.y - 190),
    }
    const before = arrow.waypoints.map(({ x, y }) => ({ x, y }))
    room.atEnd(scope, right(box) + 6 * MARGIN - right(scope))
    room.leftOf(following, scope, left - 20, moved)
    room.above(scope, scope.y - (pair.y - 60))
    room.below(scope, bottom(pair) + 60 - bottom(scope))

    room.clear(pair, scope, following)

    const open = Object.fromEntries(lanes.map((lane) => [lane.id, 'OPEN']))
    const around = parts.scope(id, words.beside, pair, scope, open)
    modeling.reconnectEnd(arrow, around, before.at(-1) as Point)
    modeling.updateWaypoints(arrow, before)
    const stands = parts.scope(`${id}_stand`, words.bothStand, both, around)
    modeling.moveElements(following, { x: 0, y: 0 }, stands)

    const begins = parts.start(`${id}_begins`, { x: left + 60, y: base }, around)
    const fork = parts.gateway('Parallel', `${id}_fork`, undefined, { x: left + FORK, y: base }, around)
    parts.arrow(`${id}_enter`, begins, fork, [
      { x: left + 78, y: base },
      { x: left + FORK - 25, y: base },
    ])
    const [one, other] = lanes
    const upper = drawLane(
      parts,
      modeling,
      one,
      other.id,
      lanePoint(left + FORK, base - LANE, -1),
      'above',
      around,
    )
    const lower = drawLane(
      parts,
      modeling,
      other,
      one.id,
      lanePoint(left + FORK, base + LANE, 1),
      'below',
      around,
    )
    this.open(fork, upper, lower, base)
    this.reopen(upper, lower)
    this.reopen(lower, upper)
    this.whatNeedsBoth({ id, words, stands, target, base }, [upper, lower], around)

    const done = parts.end(`${id}_done`, words.done, { x: right(pair) + MARGIN + 18, y: base }, scope)
    parts.arrow(`${id}_finish`, around, done, [
      { x: right(pair), y: base },
      { x: right(pair) + MARGIN, y: base },
    ])
  }

  private open(fork: Shape, upper: Lane, lower: Lane, base: number) {
    const { x } = centre(fork)
    this.parts.arrow(`${upper.lane.id}_go_on`, fork, upper.mayOpen, [
      { x: x + 25, y: base },
      { x: x + 65, y: base },
      upper.point(65, 0),
      upper.point(205, 0),
    ])
    this.parts.arrow(`${lower.lane.id}_go_on`, fork, lower.mayOpen, [
      { x, y: base + 25 },
      lower.point(0, 0),
      lower.point(205, 0),
    ])
  }

  /** A level that was withdrawn because the other one rejected opens with it again. */
  private reopen({ lane, withdrew, side }: Lane, other: Lane) {
    const { x } = centre(withdrew)
    const leaves = side === 'above' ? bottom(withdrew) : withdrew.y
    const arrives = side === 'above' ? other.level.y : bottom(other.level)
    const arrow = this.parts.arrow(
      `${lane.id}_open_other`,
      withdrew,
      other.level,
      [
        { x, y: leaves },
        { x, y: arrives },
      ],
      { name: lane.words.yes, condition: `\${${other.lane.id} == 'OPEN'}` },
    )
    this.parts.text(arrow, { x: x + 5, y: side === 'above' ? leaves + 8 : leaves - 24 })
  }

  /** Whoever approves last opens it; whoever is open again ends it. */
  private whatNeedsBoth(
    drawn: { id: string; words: PairWords; stands: Shape; target: Shape; base: number },
    lanes: Lane[],
    around: Shape,
  ) {
    const { id, words, stands, target, base } = drawn
    const { parts } = this
    lanes.forEach((lane, place) => {
      const other = lanes[1 - place] as Lane
      const { lane: own, last, side } = lane
      const edge = side === 'above' ? stands.y : bottom(stands)
      const away = side === 'above' ? -1 : 1
      const leaves = { x: right(last), y: centre(last).y }
      const beyond = side === 'above' ? leaves.y < edge : leaves.y > edge
      const approved = parts.arrow(
        `${own.id}_both`,
        last,
        stands,
        beyond
          ? [leaves, { x: stands.x + 60, y: leaves.y }, { x: stands.x + 60, y: edge }]
          : [leaves, { x: stands.x, y: leaves.y }],
        { name: own.words.yes, condition: `\${${other.lane.id} == 'APPROVED'}` },
      )
      parts.text(approved, { x: leaves.x + 10, y: leaves.y - 18 })
      const x = stands.x + 360
      const fell = parts.onBorder(
        `${own.id}_fell`,
        own.words.openAgain,
        parts.when(`\${${own.id} == 'OPEN'}`),
        true,
        { x, y: edge },
        stands,
      )
      parts.text(fell, { x: x + 22, y: edge + (away < 0 ? -36 : 22) })
      const ended = parts.end(`${own.id}_ended`, words.undone, { x, y: edge + away * 100 }, around)
      if (away < 0) {
        parts.textAbove(ended)
      } else {
        parts.textBelow(ended)
      }
      parts.arrow(`${own.id}_fell_flow`, fell, ended, [
        { x, y: edge + away * 18 },
        { x, y: edge + away * 82 },
      ])
    })
    const begins = parts.start(`${id}_both`, { x: stands.x + 60, y: base }, stands)
    parts.arrow(`${id}_next`, begins, target, [
      { x: stands.x + 78, y: base },
      { x: target.x, y: centre(target).y },
    ])
    const done = parts.end(`${id}_both_done`, words.done, { x: right(stands) + MARGIN + 18, y: base }, around)
    parts.arrow(`${id}_both_finish`, stands, done, [
      { x: right(stands), y: base },
      { x: right(stands) + MARGIN, y: base },
    ])
  }
}

/** Where something of a lane is: so far behind the fork, and so far outside of the lane's own middle. */
function lanePoint(fork: number, middle: number, away: 1 | -1) {
  return (x: number, out: number): Point => ({ x: fork + x, y: middle + away * out })
}
