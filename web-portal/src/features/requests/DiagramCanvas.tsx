import 'bpmn-js/dist/assets/diagram-js.css'
import './diagram.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { LocateFixed, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApprovalChainDiagram } from '@/api/generated/athena'
import { IconButton } from '@/ui/Button'
import { useDiagramCaption } from './diagramCaption'
import { showPlace, zoomBy, zoomToAll, type Canvas } from './diagramView'

const COLOURS = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-faint)',
  defaultLabelColor: 'var(--ink)',
}

/** Draws a flow in the colours of the page, with where the request stands and what it has passed. */
export default function DiagramCanvas({ diagram }: { diagram: ApprovalChainDiagram }) {
  const { t } = useTranslation('requests')
  const caption = useDiagramCaption(diagram)
  const host = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<NavigatedViewer>()
  const [failed, setFailed] = useState(false)
  const { xml, current, passed } = diagram

  useEffect(() => {
    if (!host.current) {
      return
    }
    const made = new NavigatedViewer({
      container: host.current,
      bpmnRenderer: COLOURS,
      // The wheel scrolls the page; the picture has buttons.
      zoomScroll: { enabled: false },
    })
    let ended = false
    made.importXML(xml).then(
      () => !ended && setViewer(made),
      () => !ended && setFailed(true),
    )
    return () => {
      ended = true
      setViewer(undefined)
      made.destroy()
    }
  }, [xml])

  useEffect(() => {
    if (!viewer) {
      return
    }
    const canvas = viewer.get<Canvas>('canvas')
    const elements = viewer.get<{ get: (id: string) => object | undefined }>('elementRegistry')
    const marked = [
      ...passed.map((id) => [id, 'request-passed'] as const),
      ...current.map((id) => [id, 'request-current'] as const),
    ].filter(([id]) => elements.get(id))
    marked.forEach(([id, marker]) => canvas.addMarker(id, marker))
    showPlace(viewer, current)
    return () => marked.forEach(([id, marker]) => canvas.removeMarker(id, marker))
  }, [viewer, current, passed])

  if (failed) {
    return (
      <p className="p-5 text-sm text-ink-soft">
        {t('diagram.unreadable')} {caption}
      </p>
    )
  }
  return (
    <figure className="relative">
      <div ref={host} role="group" aria-label={caption} className="request-diagram h-96" />
      {viewer && (
        <div className="absolute end-3 top-3 flex gap-1 rounded-lg border border-line bg-raised p-0.5">
          <IconButton label={t('diagram.zoomIn')} onClick={() => zoomBy(viewer, 1.25)}>
            <ZoomIn size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('diagram.zoomOut')} onClick={() => zoomBy(viewer, 0.8)}>
            <ZoomOut size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('diagram.whole')} onClick={() => zoomToAll(viewer)}>
            <Maximize size={16} aria-hidden />
          </IconButton>
          <IconButton label={t('diagram.place')} onClick={() => showPlace(viewer, current)}>
            <LocateFixed size={16} aria-hidden />
          </IconButton>
        </div>
      )}
      <figcaption
        aria-hidden
        className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-5 py-3 text-xs text-ink-soft"
      >
        <span className="flex items-center gap-1.5">
          <span className="size-3 rounded border-2 border-accent bg-accent-soft" />
          {t('diagram.legendCurrent')}
        </span>
        <span className="flex items-center gap-1.5">
          <span className="size-3 rounded border-2 border-good bg-good-soft" />
          {t('diagram.legendPassed')}
        </span>
      </figcaption>
    </figure>
  )
}
