import type { Connection, Modeling, Point } from './diagram'
import { noticePoint } from './noticePoint'
import { TASK, type Parts } from './parts'
import type { Room } from './room'

export interface NewNotice {
  id: string
  name: string
}

interface Insertion extends NewNotice {
  arrow: Connection
}

/** To what follows. */
const GAP = 50

/** Puts a task on an arrow at which people are told that a request has got there; nobody waits for them. */
export class InsertNotice {
  static $inject = ['flowParts', 'flowRoom', 'modeling']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly modeling: Modeling,
  ) {}

  preExecute({ arrow, id, name }: Insertion) {
    const place = noticePoint(arrow)
    if (!place) {
      throw new Error('Nobody can be told there')
    }
    const first = arrow.target
    const before = arrow.waypoints.map(({ x, y }) => ({ x, y }))
    const end = before.at(-1) as Point
    this.room.leftOf(place.following, place.scope, end.x - 1, TASK.width + GAP)
    const at = { x: end.x + TASK.width / 2, y: end.y }
    const task = this.parts.notice(id, name, at, place.scope)
    this.modeling.reconnectEnd(arrow, task, end)
    this.modeling.updateWaypoints(arrow, before)
    this.parts.arrow(`${id}_told`, task, first, [
      { x: end.x + TASK.width, y: end.y },
      { x: end.x + TASK.width + GAP, y: end.y },
    ])
  }
}
