import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Flow } from './path'

interface Element {
  id: string
  type: string
  source?: { id: string }
  target?: { id: string }
}

/** The sequence flows of a diagram. */
export function flowsOf(viewer: NavigatedViewer): Flow[] {
  return viewer
    .get<{ filter: (test: (element: Element) => boolean) => Element[] }>('elementRegistry')
    .filter(({ type }) => type === 'bpmn:SequenceFlow')
    .map(({ id, source, target }) => ({ id, source: source?.id ?? '', target: target?.id ?? '' }))
}
