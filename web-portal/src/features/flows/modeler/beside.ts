import { bottom, centre, right, type Box, type Modeling, type Point, type Shape } from './diagram'
import type { InsertionPoint } from './insertionPoint'
import type { Parts } from './parts'
import type { Room } from './room'

/** What is drawn around approvals that stand beside each other. */
export interface Around {
  id: string
  /** What stands beside the scope around all of them, that of what follows from them, and the end of each. */
  words: { beside: string; stands: string; done: string }
  /** What the flow notes of each approval, as it is at the beginning. */
  variables: Record<string, string>
  /** From the middle of the scope to as far as the approvals reach. */
  half: number
  /** From its left border to what follows from them. */
  width: number
}

export interface Scopes {
  around: Shape
  stands: Shape
  left: number
  base: number
}

const MARGIN = 70

/**
 * Makes room for approvals beside each other: a scope around all of them, and in it one for what follows, which depends on
 * several of them and can hang on none alone.
 */
export class Beside {
  static $inject = ['flowParts', 'flowRoom', 'modeling']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly modeling: Modeling,
  ) {}

  make(
    { arrow, scope, following, box }: InsertionPoint,
    { id, words, variables, half, width }: Around,
  ): Scopes {
    const { parts, room, modeling } = this
    const target = arrow.target
    const base = centre(target).y
    const left = target.x
    const moved = left + width + 120 - box.x
    const inner: Box = {
      x: left + width,
      y: Math.min(box.y - 55, base - 280),
      width: right(box) + moved + MARGIN - left - width,
      height: Math.max(bottom(box) + 30, base + 250) - Math.min(box.y - 55, base - 280),
    }
    const outer: Box = {
      x: left,
      y: Math.min(base - half, inner.y - 190),
      width: right(inner) + 2 * MARGIN + 36 - left,
      height: Math.max(base + half, bottom(inner) + 190) - Math.min(base - half, inner.y - 190),
    }
    const before = arrow.waypoints.map(({ x, y }) => ({ x, y }))
    room.atEnd(scope, right(box) + 6 * MARGIN - right(scope))
    room.leftOf(following, scope, left - 20, moved)
    room.above(scope, scope.y - (outer.y - 60))
    room.below(scope, bottom(outer) + 60 - bottom(scope))
    room.clear(outer, scope, following)

    const around = parts.scope(id, words.beside, outer, scope, variables)
    modeling.reconnectEnd(arrow, around, before.at(-1) as Point)
    modeling.updateWaypoints(arrow, before)
    const stands = parts.scope(`${id}_stand`, words.stands, inner, around)
    modeling.moveElements(following, { x: 0, y: 0 }, stands)
    this.goOn({ id, words }, { around, stands, left, base }, target, scope)
    return { around, stands, left, base }
  }

  /** Into what follows, and to the end of both scopes when that has ended. */
  private goOn(
    { id, words }: Pick<Around, 'id' | 'words'>,
    { around, stands, base }: Scopes,
    target: Shape,
    scope: Shape,
  ) {
    const { parts } = this
    const begins = parts.start(`${id}_both`, { x: stands.x + 60, y: base }, stands)
    parts.arrow(`${id}_next`, begins, target, [
      { x: stands.x + 78, y: base },
      { x: target.x, y: centre(target).y },
    ])
    const ends: [string, Shape, Shape][] = [
      ['both_', stands, around],
      ['', around, scope],
    ]
    for (const [part, inside, outside] of ends) {
      const done = parts.end(
        `${id}_${part}done`,
        words.done,
        { x: right(inside) + MARGIN + 18, y: base },
        outside,
      )
      parts.arrow(`${id}_${part}finish`, inside, done, [
        { x: right(inside), y: base },
        { x: right(inside) + MARGIN, y: base },
      ])
    }
  }
}
