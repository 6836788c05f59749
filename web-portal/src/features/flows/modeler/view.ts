import type Modeler from 'bpmn-js/lib/Modeler'
import { centre, isShape, type Box, type Element } from './diagram'

/** Texts are readable from this size on. */
const READABLE = 0.75

interface Canvas {
  viewbox: (box?: Box) => Box & { scale: number; outer: { width: number; height: number } }
}

/** Selects an element and brings it into the middle, at a size at which it can be read. */
export function goTo(modeler: Modeler, element: Element) {
  modeler.get<{ select: (element: Element) => void }>('selection').select(element)
  if (!isShape(element)) {
    return
  }
  const canvas = modeler.get<Canvas>('canvas')
  const { outer, scale } = canvas.viewbox()
  const zoom = Math.max(scale, READABLE)
  const width = outer.width / zoom
  const height = outer.height / zoom
  const { x, y } = centre(element)
  canvas.viewbox({ x: x - width / 2, y: y - height / 2, width, height })
}
