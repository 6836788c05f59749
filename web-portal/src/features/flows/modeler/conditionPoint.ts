import { isNode, type Connection, type Shape } from './diagram'
import { insertionPoint, type InsertionPoint } from './insertionPoint'
import { wayIn, wayOf, type WayIn } from './wayIn'

/** Where a condition can go in: in front of all that is asked before a level. */
export interface ConditionPoint extends InsertionPoint {
  way: WayIn
}

export function conditionPoint(arrow: Connection): ConditionPoint | undefined {
  const way = isNode(arrow.target) ? wayIn(arrow.target) : undefined
  const place = way && insertionPoint(arrow)
  return place && { ...place, way }
}

/** The arrow in front of a level on which a condition can be put. */
export function conditionArrow(level: Shape): Connection | undefined {
  return level.incoming
    .map(({ source }) => wayOf(source)?.questions[0]?.gateway.incoming[0])
    .find((arrow) => arrow && conditionPoint(arrow)?.way.level === level)
}
