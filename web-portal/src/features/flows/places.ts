import type { Connection, ElementRegistry, Shape } from './modeler/diagram'
import { arrowBefore, lastWindow } from './modeler/insertionPoint'
import { levelsIn } from './modeler/level'

/** Where a step can be put in: in front of another, or behind the last. */
export interface Place {
  arrow: Connection
  relation: 'before' | 'after'
  level: Shape
}

export function placesIn(registry: ElementRegistry): Place[] {
  const levels = levelsIn(registry)
  const before = levels.flatMap((level) => {
    const arrow = arrowBefore(level)
    return arrow ? [{ arrow, relation: 'before' as const, level }] : []
  })
  const after = levels.flatMap((level) => {
    const arrow = lastWindow(level)
    return arrow ? [{ arrow, relation: 'after' as const, level }] : []
  })
  return [...before, ...after]
}
