import 'bpmn-js/dist/assets/diagram-js.css'
import '../modeler.css'
import '../difference/difference.css'
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useRef, useState } from 'react'
import type { Kind } from '../difference/change'
import { Diagram } from '../difference/Diagram'
import { Together } from '../difference/together'
import type { ElementRegistry } from '../modeler/diagram'
import { goTo } from '../modeler/view'
import { Arrows } from './Arrows'

const NO_MARKS: ReadonlyMap<string, Kind> = new Map()

interface Shown {
  name: string
  xml: string
}

/** The old version above the new one, and where each step goes. */
export default function TwoDiagrams({
  before,
  after,
  places,
  chosen,
}: {
  before: Shown
  after: Shown
  places: { source: string; target: string }[]
  chosen: string | undefined
}) {
  const area = useRef<HTMLDivElement>(null)
  const [one, setOne] = useState<NavigatedViewer>()
  const [other, setOther] = useState<NavigatedViewer>()
  const together = useRef<Together>(undefined)
  useEffect(() => {
    if (!one || !other) {
      return
    }
    const made = new Together(one, other)
    together.current = made
    return () => {
      together.current = undefined
      made.end()
    }
  }, [one, other])
  const target = places.find(({ source }) => source === chosen)?.target
  useEffect(() => {
    const go = () => {
      for (const [viewer, id] of [
        [one, chosen],
        [other, target],
      ] as const) {
        const element = id && viewer?.get<ElementRegistry>('elementRegistry').get(id)
        if (viewer && element) {
          goTo(viewer, element)
        }
      }
    }
    together.current?.apart(go)
  }, [one, other, chosen, target])
  return (
    <div ref={area} dir="ltr" className="relative flex min-h-0 flex-1 flex-col divide-y divide-line">
      <Diagram name={before.name} xml={before.xml} marks={NO_MARKS} onReady={setOne} />
      <Diagram name={after.name} xml={after.xml} marks={NO_MARKS} onReady={setOther} />
      {one && other && <Arrows area={area} before={one} after={other} places={places} chosen={chosen} />}
    </div>
  )
}
