import type { Heat } from '../answers'
import { badge, type Viewer } from '../diagram/viewer'
import { known } from '../i18n/texts'
import { say, valueOf, type Metric } from './metric'
import { isStep, levelOf } from './scale'

const OVERLAY = 'athena-heat'

/**
 * Colours the steps of a diagram, and says their values in numbers.
 *
 * @returns takes the colours away
 */
export function paint(viewer: Viewer, items: Heat[], metric: Metric, largest: number): () => void {
  const canvas = viewer.get('canvas')
  const overlays = viewer.get('overlays')
  const registry = viewer.get('elementRegistry')
  const painted: [string, string][] = []

  for (const heat of items.filter(isStep)) {
    const shape = registry.get(heat.activityId)
    const value = valueOf(heat, metric)
    if (!shape || value === null || value <= 0) {
      continue
    }
    const level = `athena-heat-${levelOf(value, largest)}`
    canvas.addMarker(shape.id, level)
    painted.push([shape.id, level])
    overlays.add(shape.id, OVERLAY, {
      position: { bottom: 10, left: -8 },
      html: badge(say(value, metric), 'athena-heat-badge', known('metric', metric)),
      scale: { min: 0.6, max: 1.2 },
      // Far away, those of gateways and events would lie on top of each other.
      ...((shape.height ?? 0) < 60 && { show: { minZoom: 0.4 } }),
    })
  }
  return () => {
    overlays.remove({ type: OVERLAY })
    painted.forEach(([id, level]) => canvas.removeMarker(id, level))
  }
}
