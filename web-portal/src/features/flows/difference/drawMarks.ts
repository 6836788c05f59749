import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { isConnection, type Element, type ElementRegistry } from '../modeler/diagram'
import { middle } from '../modeler/view'
import type { Kind } from './change'

interface Canvas {
  addMarker: (id: string, marker: string) => void
  removeMarker: (id: string, marker: string) => void
}

interface Overlays {
  add: (id: string, type: string, overlay: object) => string
  remove: (filter: { type: string }) => void
}

/** The signs of lucide's plus, minus and pencil. */
const SIGNS: Record<Exclude<Kind, 'layout'>, string> = {
  added: 'M5 12h14M12 5v14',
  removed: 'M5 12h14',
  changed: 'M4 20l4-1L19.5 7.5a2.1 2.1 0 0 0-3-3L5 16l-1 4',
}

const SIZE = 18
/** Seen from far away there would be nothing but signs on arrows. */
const NEAR = 0.3

/** Marks elements by colour and by a sign each. @returns takes the marks away */
export function drawMarks(viewer: NavigatedViewer, marks: ReadonlyMap<string, Kind>): () => void {
  const registry = viewer.get<ElementRegistry>('elementRegistry')
  const canvas = viewer.get<Canvas>('canvas')
  const overlays = viewer.get<Overlays>('overlays')
  const drawn = [...marks].flatMap(([id, kind]) => {
    const element = registry.get(id)
    return kind !== 'layout' && element?.parent ? [{ id, kind, element }] : []
  })
  for (const { id, kind, element } of drawn) {
    canvas.addMarker(id, `difference-${kind}`)
    overlays.add(id, 'difference', {
      position: placeOf(element),
      html: sign(kind),
      scale: { min: 0.6, max: 1 },
      show: isConnection(element) ? { minZoom: NEAR } : {},
    })
  }
  return () => {
    overlays.remove({ type: 'difference' })
    drawn.forEach(({ id, kind }) => canvas.removeMarker(id, `difference-${kind}`))
  }
}

/** On the upper corner of a shape, and on the middle of an arrow. */
function placeOf(element: Element) {
  if (!isConnection(element)) {
    return { top: -SIZE / 2, right: SIZE / 2 }
  }
  const { x, y } = middle(element)
  const [left, top] = [
    Math.min(...element.waypoints.map((point) => point.x)),
    Math.min(...element.waypoints.map((point) => point.y)),
  ]
  return { left: x - SIZE / 2 - left, top: y - SIZE / 2 - top }
}

function sign(kind: keyof typeof SIGNS): HTMLElement {
  const badge = document.createElement('span')
  badge.className = `difference-sign difference-sign-${kind}`
  badge.setAttribute('aria-hidden', 'true')
  badge.innerHTML = `<svg viewBox="0 0 24 24"><path d="${SIGNS[kind]}"/></svg>`
  return badge
}
