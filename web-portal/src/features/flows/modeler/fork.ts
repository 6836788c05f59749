import { bottom, centre, right, type Connection, type Modeling, type Shape } from './diagram'
import { insertionPoint, isWindow, type InsertionPoint } from './insertionPoint'
import type { Parts } from './parts'
import type { Room } from './room'

const MARGIN = 70

/** Behind the last level there is only its window: has something follow beside it. */
export class Fork {
  static $inject = ['flowParts', 'flowRoom', 'modeling']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly modeling: Modeling,
  ) {}

  /**
   * Where approvals go that are put onto an arrow.
   *
   * @param id of what is put there
   */
  placeOn(arrow: Connection, id: string, done: string): InsertionPoint {
    const place = insertionPoint(isWindow(arrow.target) ? this.before(arrow, id, done) : arrow)
    if (!place) {
      throw new Error('No approval can go there')
    }
    return place
  }

  /**
   * @param arrow leads to the window
   * @param id of what is to follow
   * @returns the arrow onto which it can be put
   */
  private before(arrow: Connection, id: string, done: string): Connection {
    const { parts, room } = this
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
    const end = parts.end(`${id}_finished`, done, { x: from.x + 450, y: base }, scope)
    return parts.arrow(`${id}_go_on`, fork, end, [
      { x: from.x + 138, y: base },
      { x: from.x + 432, y: base },
    ])
  }
}

/** What comes after a window: where it ends when it closes, and when it is used. */
function follows(window: Shape): Shape[] {
  const exits = [window, ...window.attachers]
  return exits.flatMap((exit) => exit.outgoing.map(({ target }) => target))
}
