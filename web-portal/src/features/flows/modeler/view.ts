import type Viewer from 'bpmn-js/lib/BaseViewer'
import {
  centre,
  isConnection,
  isShape,
  type Box,
  type Connection,
  type Element,
  type Point,
  type Shape,
} from './diagram'

/** Texts are readable from this size on. */
const READABLE = 0.75
/** Room for tools. */
const BEFORE = 120

interface Canvas {
  viewbox: (box?: Box) => Box & { scale: number; outer: { width: number; height: number } }
}

/** Selects an element and brings it into the middle, at a size at which it can be read. */
export function goTo(viewer: Viewer, element: Element) {
  viewer.get<{ select: (element: Element) => void }>('selection').select(element)
  const canvas = viewer.get<Canvas>('canvas')
  const { outer, scale } = canvas.viewbox()
  const zoom = Math.max(scale, READABLE)
  const width = outer.width / zoom
  const height = outer.height / zoom
  const at = isShape(element) ? centre(element) : isConnection(element) ? middle(element) : undefined
  if (at) {
    canvas.viewbox({ x: at.x - width / 2, y: at.y - height / 2, width, height })
  }
}

/** Brings a shape to the left, with as much of what follows as can be read. */
export function beginAt(viewer: Viewer, shape: Shape) {
  const canvas = viewer.get<Canvas>('canvas')
  const { outer } = canvas.viewbox()
  const width = outer.width / READABLE
  const height = outer.height / READABLE
  canvas.viewbox({ x: shape.x - BEFORE, y: centre(shape).y - height / 2, width, height })
}

/** The middle of what is in the middle of an arrow. */
export function middle({ waypoints }: Connection): Point {
  const from = Math.floor((waypoints.length - 1) / 2)
  const [one = { x: 0, y: 0 }, next = one] = [waypoints[from], waypoints[from + 1]]
  return { x: (one.x + next.x) / 2, y: (one.y + next.y) / 2 }
}
