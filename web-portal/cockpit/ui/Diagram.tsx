import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** What stands on an element: a class for its shape, and a badge. */
export interface Marking {
  className?: string
  badge?: string
  title?: string
  colour?: string
}

interface Canvas {
  addMarker: (id: string, marker: string) => void
  removeMarker: (id: string, marker: string) => void
  zoom: (to: 'fit-viewport', center: 'auto') => void
  viewbox: (box?: object) => object
}

interface Overlays {
  add: (id: string, type: string, overlay: { position: object; html: HTMLElement }) => void
  remove: (filter: { type: string }) => void
}

const MARKS = 'athena-marks'

/** Says something about the elements of a diagram. */
export function mark(viewer: NavigatedViewer, markings: Map<string, Marking>): () => void {
  const canvas = viewer.get<Canvas>('canvas')
  const overlays = viewer.get<Overlays>('overlays')
  const registry = viewer.get<{
    get: (id: string) => object | undefined
    getGraphics: (id: string) => SVGElement
  }>('elementRegistry')
  const known = [...markings].filter(([id]) => registry.get(id))
  const painted: SVGElement[] = []
  known.forEach(([id, { className, badge, title, colour }]) => {
    if (className) {
      canvas.addMarker(id, className)
    }
    const shape = registry.getGraphics(id).querySelector<SVGElement>('.djs-visual > :first-child')
    if (colour && shape) {
      shape.style.setProperty('fill', colour, 'important')
      painted.push(shape)
    }
    if (badge) {
      const html = document.createElement('span')
      html.className = 'athena-badge'
      html.textContent = badge
      html.title = title ?? ''
      overlays.add(id, MARKS, { position: { top: -10, right: 14 }, html })
    }
  })
  return () => {
    known.forEach(([id, { className }]) => className && canvas.removeMarker(id, className))
    painted.forEach((shape) => shape.style.removeProperty('fill'))
    overlays.remove({ type: MARKS })
  }
}

/**
 * A flow, with something said about its elements.
 * @param onSelect told the element that was chosen, or null
 * @param onView given the viewer when it is ready, as by two that are moved together
 */
export function Diagram({
  xml,
  markings,
  label,
  onSelect,
  onView,
}: {
  xml: string
  markings: Map<string, Marking>
  label: string
  onSelect?: (id: string | null) => void
  onView?: (viewer: NavigatedViewer) => void
}) {
  const { t } = useTranslation()
  const host = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<NavigatedViewer>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!host.current) {
      return
    }
    const made = new NavigatedViewer({ container: host.current })
    let ended = false
    made.importXML(xml).then(
      () => {
        if (!ended) {
          made.get<Canvas>('canvas').zoom('fit-viewport', 'auto')
          setViewer(made)
        }
      },
      () => !ended && setFailed(true),
    )
    return () => {
      ended = true
      setViewer(undefined)
      made.destroy()
    }
  }, [xml])

  useEffect(() => (viewer ? mark(viewer, markings) : undefined), [viewer, markings])

  useEffect(() => {
    if (viewer) {
      onView?.(viewer)
    }
  }, [viewer, onView])

  useEffect(() => {
    if (!viewer || !onSelect) {
      return
    }
    const chosen = ({ element }: { element: { id: string; type: string; parent?: object } }) =>
      onSelect(element.parent ? element.id.replace(/_label$/, '') : null)
    viewer.on('element.click', chosen)
    return () => viewer.off('element.click', chosen)
  }, [viewer, onSelect])

  return failed ? (
    <p className="athena-empty">{t('diagram.failed')}</p>
  ) : (
    <div ref={host} role="group" aria-label={label} className="athena-diagram" />
  )
}
