import 'bpmn-js/dist/assets/diagram-js.css'
import '../modeler.css'
import './difference.css'
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/Button'
import type { Element, ElementRegistry } from '../modeler/diagram'
import { goTo } from '../modeler/view'
import type { Change } from './change'
import { ChangePanel, Legend } from './ChangePanel'
import { compareFlows, type FlowFiles } from './compare'
import { Diagram } from './Diagram'
import { marksOf, type Side } from './marks'
import { Together } from './together'

interface Shown {
  name: string
  files: FlowFiles
}

interface Canvas {
  zoom: (to?: number | 'fit-viewport', centre?: 'auto') => number
}

const SIDES: Side[] = ['before', 'after']

type Viewers = Record<Side, NavigatedViewer | undefined>

function elementOf(change: Change, side: Side, viewers: Viewers): Element | undefined {
  const id = change[side]
  const element = id ? viewers[side]?.get<ElementRegistry>('elementRegistry').get(id) : undefined
  return element?.parent && element
}

function isDrawn(change: Change, viewers: Viewers): boolean {
  return SIDES.some((side) => elementOf(change, side, viewers) !== undefined)
}

/** Brings both diagrams to where something has changed. */
function show(change: Change, viewers: Viewers, together: Together | undefined) {
  const go = () => {
    for (const side of SIDES) {
      const [viewer, element] = [viewers[side], elementOf(change, side, viewers)]
      if (viewer && element) {
        goTo(viewer, element)
      } else {
        viewer?.get<{ select: (nothing: null) => void }>('selection').select(null)
      }
    }
  }
  // What only one has is looked for there, and the other shows the same place.
  if (SIDES.every((side) => elementOf(change, side, viewers))) {
    together?.apart(go)
  } else {
    go()
  }
}

/** Two versions beside each other and what is different in words; one with itself is shown alone. */
export default function Comparison({ before, after, alone }: Record<Side, Shown> & { alone: boolean }) {
  const { t } = useTranslation('difference')
  const diagrams = useRef<HTMLDivElement>(null)
  const [one, setOne] = useState<NavigatedViewer>()
  const [other, setOther] = useState<NavigatedViewer>()
  const [chosen, setChosen] = useState<Change>()
  const together = useRef<Together>(undefined)
  const found = useMemo(() => compareFlows(before.files, after.files), [before.files, after.files])
  const marks = useMemo(
    () => ({ before: marksOf(found.flow, 'before'), after: marksOf(found.flow, 'after') }),
    [found],
  )
  useEffect(() => {
    if (!one || !other) {
      return
    }
    const made = new Together(one, other)
    together.current = made
    const viewers = { before: one, after: other }
    // The whole would be too small to see what has changed.
    const first = found.flow.find((change) => isDrawn(change, viewers))
    if (first) {
      show(first, viewers, made)
    }
    return () => {
      together.current = undefined
      made.end()
    }
  }, [one, other, found])

  const viewers: Viewers = { before: one, after: other }
  const choose = (change: Change) => {
    setChosen(change)
    diagrams.current?.scrollIntoView({ block: 'nearest' })
    show(change, viewers, together.current)
  }
  const each = (action: (canvas: Canvas) => void) => {
    const move = () => [one, other].forEach((viewer) => viewer && action(viewer.get<Canvas>('canvas')))
    if (together.current) {
      together.current.apart(move)
    } else {
      move()
    }
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <div ref={diagrams} className="flex min-h-0 min-w-0 flex-1 flex-col">
        <div
          className="flex min-h-0 flex-1 flex-col divide-line max-xl:divide-y xl:flex-row xl:divide-x"
          dir="ltr"
        >
          {alone || (
            <Diagram
              name={t('before', { name: before.name })}
              xml={before.files.bpmn}
              marks={marks.before}
              onReady={setOne}
            />
          )}
          <Diagram
            name={alone ? after.name : t('after', { name: after.name })}
            xml={after.files.bpmn}
            marks={marks.after}
            onReady={setOther}
          />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line bg-surface px-4 py-1.5">
          {alone ? <span /> : <Legend />}
          <span className="flex">
            <IconButton
              label={t('zoomIn')}
              onClick={() => each((canvas) => canvas.zoom(canvas.zoom() * 1.25, 'auto'))}
            >
              <ZoomIn size={16} aria-hidden />
            </IconButton>
            <IconButton
              label={t('zoomOut')}
              onClick={() => each((canvas) => canvas.zoom(canvas.zoom() * 0.8, 'auto'))}
            >
              <ZoomOut size={16} aria-hidden />
            </IconButton>
            <IconButton
              label={t('whole')}
              onClick={() => each((canvas) => canvas.zoom('fit-viewport', 'auto'))}
            >
              <Maximize size={16} aria-hidden />
            </IconButton>
          </span>
        </div>
      </div>
      {alone || (
        <aside
          aria-label={t('changes')}
          className="flex w-full shrink-0 flex-col gap-5 border-t border-line bg-surface p-4 lg:w-96 lg:overflow-y-auto lg:border-s lg:border-t-0"
        >
          <ChangePanel
            found={found}
            names={{ before: before.name, after: after.name }}
            choosing={{
              chosen,
              choose,
              isDrawn: (change) => isDrawn(change, viewers),
            }}
          />
        </aside>
      )}
    </div>
  )
}
