import type { Beside } from './beside'
import {
  bottom,
  centre,
  right,
  type CommandStack,
  type Connection,
  type Modeling,
  type Shape,
} from './diagram'
import type { Fork } from './fork'
import type { InsertionPoint } from './insertionPoint'
import type { Parts } from './parts'
import { isMissed, isReached, noted, type Quorum } from './quorum'
import { ABOVE, BELOW, drawMember, type MemberLane, type NewMember } from './quorumLane'
import type { QuorumWords } from './words'

export interface NewQuorum {
  /** Of the scope around them. */
  id: string
  members: NewMember[]
  /** How many of them have to approve. */
  needed: number
  words: QuorumWords
}

interface Context extends NewQuorum {
  arrow: Connection
  /** The routing table that asks for all of them; kept as it is when there is none. */
  table?: string | undefined
}

/** From the left border of the scope around all: where decisions come back to, where all are asked, and what follows. */
const AGAIN = 140
const FORK = 260
const FOLLOWS = 1960

/** From the middle of one member's part to that of the next. */
const LANE = ABOVE + BELOW

/**
 * Puts several approvals on an arrow of which some are enough. All are asked at once; when enough have approved, or so many
 * rejected that it cannot come to enough, the others are withdrawn. What follows holds as long as enough approvals stand.
 */
export class InsertQuorum {
  static $inject = ['flowParts', 'flowBeside', 'flowFork', 'modeling', 'commandStack']

  constructor(
    private readonly parts: Parts,
    private readonly beside: Beside,
    private readonly fork: Fork,
    private readonly modeling: Modeling,
    private readonly commands: CommandStack,
  ) {}

  preExecute({ arrow, table, ...quorum }: Context) {
    const { id, words } = quorum
    const place = this.fork.placeOn(arrow, id, words.done)
    this.insert(place, quorum)
    if (table !== undefined) {
      this.commands.execute('flow.replaceTable', { table })
    }
  }

  private insert(place: InsertionPoint, { id, members, needed, words }: NewQuorum) {
    const { parts, modeling } = this
    const quorum = { ids: members.map((member) => member.id), needed }
    const { around, stands, left, base } = this.beside.make(place, {
      id,
      words: { beside: words.around, stands: words.stands, done: words.done },
      variables: Object.assign({}, ...quorum.ids.map((each) => noted(each, 'WAITS'))) as Record<
        string,
        string
      >,
      half: (members.length * LANE) / 2 + 40,
      width: FOLLOWS,
    })
    const begins = parts.start(`${id}_begins`, { x: left + 60, y: base }, around)
    const again = parts.gateway('Exclusive', `${id}_again`, undefined, { x: left + AGAIN, y: base }, around)
    parts.arrow(`${id}_enter`, begins, again, [
      { x: left + 78, y: base },
      { x: left + AGAIN - 25, y: base },
    ])
    const fork = parts.gateway('Parallel', `${id}_fork`, undefined, { x: left + FORK, y: base }, around)
    parts.arrow(`${id}_ask_all`, again, fork, [
      { x: left + AGAIN + 25, y: base },
      { x: left + FORK - 25, y: base },
    ])
    const lanes = members.map((member, row) => {
      const middle = base + LANE * (row - (members.length - 1) / 2)
      const point = (x: number, y: number) => ({ x: left + FORK + x, y: middle + y })
      const lane = drawMember(parts, modeling, member, quorum, point, around)
      this.wire(lane, fork, again)
      return lane
    })
    this.letGoOn(lanes, stands, quorum)
    this.fall({ id, words, stands, quorum }, around)
  }

  private wire({ member, asked, undone }: MemberLane, fork: Shape, again: Shape) {
    const from = centre(fork)
    const to = centre(asked)
    const leaves = to.y === from.y ? from.x + 25 : from.x
    this.parts.arrow(
      `${member.id}_go_on`,
      fork,
      asked,
      to.y === from.y
        ? [
            { x: leaves, y: to.y },
            { x: asked.x, y: to.y },
          ]
        : [
            { x: leaves, y: to.y < from.y ? fork.y : bottom(fork) },
            { x: from.x, y: to.y },
            { x: asked.x, y: to.y },
          ],
    )
    const back = centre(again)
    undone.forEach((shape, which) => {
      const at = centre(shape)
      this.parts.arrow(`${member.id}_again_${which + 1}`, shape, again, [
        { x: shape.x, y: at.y },
        { x: back.x, y: at.y },
        { x: back.x, y: at.y < back.y ? again.y : bottom(again) },
      ])
    })
  }

  /** Whoever makes them enough opens what follows. */
  private letGoOn(lanes: MemberLane[], stands: Shape, quorum: Quorum) {
    lanes.forEach(({ member, enough }, row) => {
      const leaves = { x: right(enough), y: centre(enough).y }
      const inside = leaves.y > stands.y && leaves.y < bottom(stands)
      const edge = leaves.y <= stands.y ? stands.y : bottom(stands)
      const x = stands.x + 60 + 30 * row
      const arrow = this.parts.arrow(
        `${member.id}_go_ahead`,
        enough,
        stands,
        inside ? [leaves, { x: stands.x, y: leaves.y }] : [leaves, { x, y: leaves.y }, { x, y: edge }],
        { name: member.words.yes, condition: `\${${isReached(quorum)}}` },
      )
      this.parts.text(arrow, { x: leaves.x + 10, y: leaves.y - 18 })
    })
  }

  /** Once they are not enough any more, what followed from them is undone. */
  private fall(
    { id, words, stands, quorum }: { id: string; words: QuorumWords; stands: Shape; quorum: Quorum },
    around: Shape,
  ) {
    const { parts } = this
    const x = stands.x + 360
    const definition = parts.when(`\${${isMissed(quorum)}}`)
    const fell = parts.onBorder(`${id}_fell`, words.fell, definition, true, { x, y: stands.y }, stands)
    parts.text(fell, { x: x + 22, y: stands.y - 36 })
    const ended = parts.end(`${id}_ended`, words.undone, { x, y: stands.y - 100 }, around)
    parts.textAbove(ended)
    parts.arrow(`${id}_fell_flow`, fell, ended, [
      { x, y: stands.y - 18 },
      { x, y: stands.y - 82 },
    ])
  }
}
