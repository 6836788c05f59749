import { useCallback, useEffect, useState } from 'react'
import { engineAddress } from '../server'
import { useAnswer } from '../useAnswer'
import type { Viewer } from './viewer'

interface OwnViewer extends Viewer {
  destroy: () => void
  importXML: (xml: string) => Promise<unknown>
}

/** A diagram of a process definition, in an element of the page. */
export function useViewer(definitionId: string | undefined) {
  const model = useAnswer<{ bpmn20Xml: string }>(
    definitionId && engineAddress(`/process-definition/${encodeURIComponent(definitionId)}/xml`),
  )
  const [host, setHost] = useState<HTMLElement | null>(null)
  const [shown, setShown] = useState<{ xml: string; viewer: Viewer }>()
  const [undrawable, setUndrawable] = useState<Error>()
  const xml = model.answer?.bpmn20Xml

  useEffect(() => {
    if (!host || !xml) {
      return
    }
    let made: OwnViewer | undefined
    let over = false
    const draw = async () => {
      const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer')
      if (over) {
        return
      }
      made = new NavigatedViewer({
        container: host,
        // So that another one can move along with it.
        canvas: { deferUpdate: false },
      }) as unknown as OwnViewer
      await made.importXML(xml)
      if (!over) {
        fit(made)
        setShown({ xml, viewer: made })
      }
    }
    draw().catch((problem: Error) => over || setUndrawable(problem))
    return () => {
      over = true
      setShown(undefined)
      made?.destroy()
    }
  }, [host, xml])

  return {
    host: useCallback((element: HTMLElement | null) => setHost(element), []),
    viewer: shown?.viewer,
    problem: model.problem ?? undrawable,
    again: model.again,
  }
}

export function fit(viewer: Viewer) {
  viewer.get('canvas').zoom('fit-viewport', 'auto')
}
