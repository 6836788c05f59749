import 'bpmn-js/dist/assets/diagram-js.css'
import '../modeler.css'
import './rehearsal.css'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RehearsalResult } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { IconButton } from '@/ui/Button'
import { Card } from '@/ui/Page'
import type { ElementRegistry } from '../modeler/diagram'
import { useViewer } from '../modeler/useViewer'
import { goTo } from '../modeler/view'
import { drawHeat } from './drawHeat'
import { ElementList } from './ElementList'
import { heatsOf, HEATS } from './heat'

/** The wheel scrolls the page; the picture has buttons. */
const OPTIONS = { zoomScroll: { enabled: false } }

interface Canvas {
  zoom: (to?: number | 'fit-viewport', centre?: 'auto') => number
}

/** By which elements of the flow how many requests would have come, on its diagram and as a list. */
export default function HeatMap({
  bpmn,
  names,
  result: { elements, obstacles },
}: {
  bpmn: string
  /** What the elements are called. */
  names: ReadonlyMap<string, string>
  result: Pick<RehearsalResult, 'elements' | 'obstacles'>
}) {
  const { t } = useTranslation(['rehearsal', 'difference'])
  const formats = useFormats()
  const { host, viewer, failed } = useViewer(bpmn, OPTIONS)
  const heats = useMemo(() => heatsOf(elements, obstacles), [elements, obstacles])
  useEffect(
    () => (viewer ? drawHeat(viewer, heats, formats.number) : undefined),
    [viewer, heats, formats.number],
  )
  const show = (id: string) => {
    const element = viewer?.get<ElementRegistry>('elementRegistry').get(id)
    if (viewer && element) {
      goTo(viewer, element)
      host.current?.scrollIntoView({ block: 'nearest' })
    }
  }
  const zoom = (to: (canvas: Canvas) => void) => viewer && to(viewer.get<Canvas>('canvas'))
  return (
    <Card className="overflow-hidden">
      {failed && (
        <p role="alert" className="bg-bad-soft px-4 py-2 text-sm text-bad">
          {t('difference:undrawable')}
        </p>
      )}
      <div
        ref={host}
        role="group"
        aria-label={t('heat.label')}
        className="flow-modeler h-80 md:h-[30rem]"
        hidden={failed}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line px-4 py-1.5">
        <p aria-hidden className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-soft">
          <span className="flex items-center gap-1.5">
            {t('heat.few')}
            {Array.from({ length: HEATS }, (_, step) => (
              <span key={step} className={`rehearsal-heat-sample rehearsal-heat-${step + 1}`} />
            ))}
            {t('heat.many')}
          </span>
          <span className="flex items-center gap-1.5">
            <span className="rehearsal-heat-sample rehearsal-heat-0" />
            {t('heat.none')}
          </span>
        </p>
        <span className="flex">
          <IconButton
            label={t('difference:zoomIn')}
            onClick={() => zoom((canvas) => canvas.zoom(canvas.zoom() * 1.25, 'auto'))}
          >
            <ZoomIn size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={t('difference:zoomOut')}
            onClick={() => zoom((canvas) => canvas.zoom(canvas.zoom() * 0.8, 'auto'))}
          >
            <ZoomOut size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={t('difference:whole')}
            onClick={() => zoom((canvas) => canvas.zoom('fit-viewport', 'auto'))}
          >
            <Maximize size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
      <ElementList heats={heats} names={names} onShow={show} />
    </Card>
  )
}
