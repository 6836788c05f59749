import type { Visit } from '../answers'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { takenFlows, tracesOf, type Flow, type Trace } from '../instance/path'
import { badge, type Shape, type Viewer } from './viewer'

const OVERLAY = 'athena-path'

/** The arrows of a diagram, as what is known of their ends. */
export function flowsOf(viewer: Viewer): Flow[] {
  return viewer
    .get('elementRegistry')
    .filter(({ type, labelTarget }) => type === 'bpmn:SequenceFlow' && !labelTarget)
    .flatMap(({ id, businessObject: { sourceRef, targetRef } }) =>
      sourceRef && targetRef
        ? [
            {
              id,
              from: sourceRef.id,
              to: targetRef.id,
              alternative: /:(Exclusive|EventBased)Gateway$/.test(sourceRef.$type),
            },
          ]
        : [],
    )
}

/**
 * Marks on a diagram what was visited, and the arrows between.
 *
 * @returns takes the marks away
 */
export function markPath(viewer: Viewer, visits: readonly Visit[]): () => void {
  const canvas = viewer.get('canvas')
  const overlays = viewer.get('overlays')
  const registry = viewer.get('elementRegistry')
  const marked: [string, string][] = []
  const mark = (id: string, marker: string) => {
    canvas.addMarker(id, marker)
    marked.push([id, marker])
  }

  for (const [id, trace] of tracesOf(visits)) {
    const shape = registry.get(id)
    if (shape) {
      mark(id, markerOf(trace))
      if (shape.businessObject.$instanceOf('bpmn:SubProcess')) {
        mark(id, 'athena-scope')
      }
      overlays.add(id, OVERLAY, badgeOf(shape, trace))
    }
  }
  for (const [id] of takenFlows(flowsOf(viewer), visits)) {
    if (registry.get(id)) {
      mark(id, 'athena-taken')
    }
  }
  return () => {
    overlays.remove({ type: OVERLAY })
    marked.filter(([id]) => registry.get(id)).forEach(([id, marker]) => canvas.removeMarker(id, marker))
  }
}

export function markerOf({ visits, cancelled, open }: Trace): string {
  if (open > 0) {
    return 'athena-open'
  }
  return cancelled === visits ? 'athena-cancelled' : 'athena-visited'
}

function badgeOf(shape: Shape, trace: Trace) {
  const { visits, cancelled, open } = trace
  const sign = open > 0 ? '▶ ' : cancelled === visits ? '✕ ' : ''
  const title = [
    t('path.visits', { count: visits, number: number(visits) }),
    cancelled > 0 && t('path.cancelled', { number: number(cancelled) }),
    open > 0 && t('path.open', { number: number(open) }),
  ]
    .filter(Boolean)
    .join(', ')
  // What is small has its label below.
  const small = (shape.height ?? 0) < 60
  return {
    position: small ? { top: -14, right: 6 } : { top: -10, right: 16 },
    html: badge(`${sign}${number(visits)}`, `${markerOf(trace)}-badge`, title),
    scale: { min: 0.6, max: 1.2 },
  }
}
