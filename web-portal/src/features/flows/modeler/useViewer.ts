import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useRef, useState } from 'react'

const COLOURS = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
}

const NOTHING = {}

/**
 * Shows a file in an element of the page, in the colours of the page.
 *
 * @param options of the viewer; the same object each time, as others make another viewer
 * @returns the viewer once it shows the file, and whether the file cannot be drawn
 */
export function useViewer(xml: string, options: object = NOTHING) {
  const host = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<NavigatedViewer>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!host.current) {
      return
    }
    const made = new NavigatedViewer({ container: host.current, bpmnRenderer: COLOURS, ...options })
    let ended = false
    const settle = (drawn: boolean) => {
      if (ended) {
        return
      }
      setFailed(!drawn)
      if (drawn) {
        made.get<{ zoom: (to: string, centre: string) => void }>('canvas').zoom('fit-viewport', 'auto')
        setViewer(made)
      }
    }
    made.importXML(xml).then(
      () => settle(true),
      () => settle(false),
    )
    return () => {
      ended = true
      setViewer(undefined)
      made.destroy()
    }
  }, [xml, options])
  return { host, viewer, failed }
}
