import type { Beside } from './beside'
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
import type { Fork } from './fork'
import type { InsertionPoint } from './insertionPoint'
import { drawLane, type Lane, type NewLane } from './parallelLane'
import type { Parts } from './parts'
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
  static $inject = ['flowParts', 'flowBeside', 'flowFork', 'modeling', 'commandStack']

  constructor(
    private readonly parts: Parts,
    private readonly beside: Beside,
    private readonly fork: Fork,
    private readonly modeling: Modeling,
    private readonly commands: CommandStack,
  ) {}

  preExecute({ arrow, lanes, words, table }: Context) {
    const id = lanes.map((lane) => lane.id).join('_and_')
    const place = this.fork.placeOn(arrow, id, words.done)
    this.insert(place, id, { lanes, words })
    if (table !== undefined) {
      this.commands.execute('flow.replaceTable', { table })
    }
  }

  private insert(place: InsertionPoint, id: string, { lanes, words }: NewPair) {
    const { parts, modeling } = this
    const [one, other] = lanes
    const { around, stands, left, base } = this.beside.make(place, {
      id,
      words: { beside: words.beside, stands: words.bothStand, done: words.done },
      variables: { [one.id]: 'OPEN', [other.id]: 'OPEN' },
      half: HALF,
      width: BOTH,
    })
    const begins = parts.start(`${id}_begins`, { x: left + 60, y: base }, around)
    const fork = parts.gateway('Parallel', `${id}_fork`, undefined, { x: left + FORK, y: base }, around)
    parts.arrow(`${id}_enter`, begins, fork, [
      { x: left + 78, y: base },
      { x: left + FORK - 25, y: base },
    ])
    const above = lanePoint(left + FORK, base - LANE, -1)
    const below = lanePoint(left + FORK, base + LANE, 1)
    const upper = drawLane(parts, modeling, one, other.id, above, 'above', around)
    const lower = drawLane(parts, modeling, other, one.id, below, 'below', around)
    this.open(fork, upper, lower, base)
    this.reopen(upper, lower)
    this.reopen(lower, upper)
    this.whatNeedsBoth({ words, stands }, [upper, lower], around)
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
    { words, stands }: { words: PairWords; stands: Shape },
    lanes: Lane[],
    around: Shape,
  ) {
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
  }
}

/** Where something of a lane is: so far behind the fork, and so far outside of the lane's own middle. */
function lanePoint(fork: number, middle: number, away: 1 | -1) {
  return (x: number, out: number): Point => ({ x: fork + x, y: middle + away * out })
}
