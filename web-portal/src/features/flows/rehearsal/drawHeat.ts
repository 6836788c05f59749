import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { isConnection, isNode, type Element, type ElementRegistry } from '../modeler/diagram'
import type { Heat } from './heat'

interface Canvas {
  addMarker: (id: string, marker: string) => void
  removeMarker: (id: string, marker: string) => void
}

interface Overlays {
  add: (id: string, type: string, overlay: object) => string
  remove: (filter: { type: string }) => void
}

const OVERLAY = 'rehearsal'
const COLD: Heat = { requests: 0, heat: 0, stopped: 0 }
/** Seen from far away there would be nothing but numbers. */
const NEAR = 0.35

/**
 * Colours the elements and arrows of a diagram by how many requests would have come by, with their number on each element.
 *
 * @returns takes all of it away
 */
export function drawHeat(
  viewer: NavigatedViewer,
  heats: ReadonlyMap<string, Heat>,
  say: (requests: number) => string,
): () => void {
  const registry = viewer.get<ElementRegistry>('elementRegistry')
  const canvas = viewer.get<Canvas>('canvas')
  const overlays = viewer.get<Overlays>('overlays')
  const drawn = registry
    .filter((element) => element.parent !== undefined && (isConnection(element) || isNode(element)))
    .flatMap((element) => {
      const heat = heats.get(element.id) ?? COLD
      const markers = [...(holdsOthers(element) ? [] : [`rehearsal-heat-${heat.heat}`])]
      if (heat.stopped > 0) {
        markers.push('rehearsal-stopped')
      }
      markers.forEach((marker) => canvas.addMarker(element.id, marker))
      if (!isConnection(element) && heat.requests + heat.stopped > 0) {
        overlays.add(element.id, OVERLAY, {
          position: { top: -9, right: 14 },
          html: badge(say(heat.stopped || heat.requests), heat.stopped > 0),
          scale: { min: 0.7, max: 1 },
          show: heat.stopped > 0 ? {} : { minZoom: NEAR },
        })
      }
      return markers.map((marker) => [element.id, marker] as const)
    })
  return () => {
    overlays.remove({ type: OVERLAY })
    drawn.forEach(([id, marker]) => canvas.removeMarker(id, marker))
  }
}

/** What lies around others would colour them all. */
function holdsOthers(element: Element): boolean {
  return !isConnection(element) && ((element as { children?: Element[] }).children ?? []).length > 0
}

function badge(text: string, stopped: boolean): HTMLElement {
  const made = document.createElement('span')
  made.className = stopped ? 'rehearsal-count rehearsal-count-stopped' : 'rehearsal-count'
  // The list beside the diagram says it to those who do not see it.
  made.setAttribute('aria-hidden', 'true')
  made.textContent = text
  return made
}
