import type { Moddle } from './diagram'

interface EventBus {
  on: (event: string, listener: (event: { definitions?: Moddle }) => void) => void
}

/**
 * Has each element list the arrows that come and go. A file may leave the lists out; but an element that listed only what was
 * drawn since it was read would contradict the arrows.
 */
export class ArrowLists {
  static $inject = ['eventBus']

  constructor(events: EventBus) {
    events.on('import.parse.complete', ({ definitions }) => definitions && complete(elementsIn(definitions)))
  }
}

function elementsIn(container: Moddle): Moddle[] {
  const inside = [
    ...((container.get('rootElements') as Moddle[] | undefined) ?? []),
    ...((container.get('flowElements') as Moddle[] | undefined) ?? []),
  ]
  return inside.flatMap((element) => [element, ...elementsIn(element)])
}

function complete(elements: Moddle[]) {
  for (const arrow of elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow')) {
    list(arrow.get('sourceRef') as Moddle | undefined, 'outgoing', arrow)
    list(arrow.get('targetRef') as Moddle | undefined, 'incoming', arrow)
  }
}

function list(end: Moddle | undefined, direction: 'incoming' | 'outgoing', arrow: Moddle) {
  const listed = end?.get(direction) as Moddle[] | undefined
  if (listed && !listed.includes(arrow)) {
    listed.push(arrow)
  }
}
