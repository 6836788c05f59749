import {
  bottom,
  centre,
  isNode,
  meet,
  right,
  withAll,
  type Box,
  type Connection,
  type Modeling,
  type Shape,
} from './diagram'

type Axis = 'x' | 'y'
type Direction = 'e' | 's' | 'n'

/** From what is drawn to what was pushed down. */
const BELOW = 50

/** Makes room in a diagram whose scopes lie in each other: whoever grows pushes what lies beside it. */
export class Room {
  static $inject = ['modeling']

  constructor(private readonly modeling: Modeling) {}

  /** Moves shapes of a scope to the right of a line, and lets the scopes around grow by as much. */
  leftOf(shapes: Shape[], scope: Shape, line: number, by: number) {
    const around = chain(scope)
    this.make([...shapes, ...beside(around)], around, 'x', 'e', line, by)
  }

  /** Lets a step grow to the right, with all that lies behind it. */
  wider(step: Shape, by: number) {
    const around = chain(step)
    const behind = siblings(step).filter((other) => other.x >= right(step))
    this.make([...behind, ...beside(around.slice(1))], around, 'x', 'e', right(step) - 1, by)
  }

  /** Room at the right end of a scope. */
  atEnd(scope: Shape, by: number) {
    const around = chain(scope)
    if (by > 0 && around.length > 0) {
      this.make(beside(around), around, 'x', 'e', right(scope) - 1, by)
    }
  }

  /** Room above all that is in a scope. */
  above(scope: Shape, by: number) {
    const around = chain(scope)
    if (by > 0 && around.length > 0) {
      const onTop = around.flatMap((grown) => [
        ...grown.attachers.filter((attacher) => attacher.y < grown.y),
        ...siblings(grown).filter((other) => bottom(other) <= grown.y),
      ])
      this.make(onTop, around, 'y', 'n', scope.y + 1, -by)
    }
  }

  /** Room below all that is in a scope. */
  below(scope: Shape, by: number) {
    const around = chain(scope)
    if (by > 0 && around.length > 0) {
      const under = around.flatMap((grown) => siblings(grown).filter((other) => other.y >= bottom(grown)))
      this.make(under, around, 'y', 's', bottom(scope) - 1, by)
    }
  }

  /** Pushes down what else lies in the lower half of a box, in which something will be drawn around some shapes. */
  clear(box: Box, scope: Shape, around: Shape[]) {
    const inTheWay = scope.children
      .filter(isNode)
      .filter((other) => !other.host && !around.includes(other))
      .filter((other) => other.y > centre(box).y && meet(box, other))
    if (inTheWay.length > 0) {
      const top = Math.min(...inTheWay.map(({ y }) => y))
      this.make(inTheWay, [], 'y', 's', top - 1, bottom(box) + BELOW - top)
    }
  }

  private make(
    shapes: Shape[],
    resizing: Shape[],
    axis: Axis,
    direction: Direction,
    line: number,
    by: number,
  ) {
    const drawn = shapes.flatMap(withAll)
    const moving = [...new Set([...drawn, ...textsBetween([...drawn, ...resizing])])]
    const delta = { x: 0, y: 0, [axis]: by }
    const half = halfMoved(moving, resizing).map((arrow) => ({
      arrow,
      // The modeler would draw an arrow anew of which one end stays.
      waypoints: arrow.waypoints.map(({ x, y }) => {
        const beyond = direction === 'n' ? y < line : (axis === 'x' ? x : y) > line
        return beyond ? { x: x + delta.x, y: y + delta.y } : { x, y }
      }),
    }))
    this.modeling.createSpace(moving, resizing, delta, direction, line)
    half.forEach(({ arrow, waypoints }) => this.modeling.updateWaypoints(arrow, waypoints))
  }
}

/** The texts beside arrows of which both ends move. */
function textsBetween(shapes: Shape[]): Shape[] {
  const known = new Set(shapes)
  return shapes
    .flatMap((shape) => shape.outgoing)
    .flatMap(({ label, target }) => (label && known.has(target) ? [label] : []))
}

function halfMoved(moving: Shape[], resizing: Shape[]): Connection[] {
  const affected = new Set([...moving, ...resizing])
  const arrows = [...affected].flatMap((shape) => [...shape.incoming, ...shape.outgoing])
  return [...new Set(arrows)].filter(({ source, target }) => affected.has(source) !== affected.has(target))
}

/** A scope and those around it, without the plane that everything lies on. */
function chain(scope: Shape): Shape[] {
  const around: Shape[] = []
  for (let each: Shape | undefined = scope; each?.parent; each = each.parent) {
    around.push(each)
  }
  return around
}

function beside(around: Shape[]): Shape[] {
  return around.flatMap((grown) => siblings(grown).filter((other) => other.x >= right(grown)))
}

function siblings(shape: Shape): Shape[] {
  return (shape.parent?.children ?? []).filter(isNode).filter((other) => other !== shape && !other.host)
}
