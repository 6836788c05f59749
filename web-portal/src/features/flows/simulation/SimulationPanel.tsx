import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css'
import './simulation.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { is, type Element, type ElementRegistry, type Shape } from '../modeler/diagram'
import { levelsIn } from '../modeler/level'
import { beginAt } from '../modeler/view'
import type { Files } from '../useModeler'
import { sayWhat } from './sayWhat'
import { simulationModule, TOGGLED } from './simulationModule'

const COLOURS = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
}

/**
 * Walks through the drawing as it is, step by step. It is a drawing of its own that nobody can edit, so that nothing of it is
 * ever saved.
 */
export default function SimulationPanel({ files }: { files: () => Promise<Files | undefined> }) {
  const { t } = useTranslation('flows')
  const host = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const container = host.current
    if (!container) {
      return
    }
    const viewer = new NavigatedViewer({
      container,
      bpmnRenderer: COLOURS,
      additionalModules: [simulationModule],
    })
    const registry = viewer.get<ElementRegistry>('elementRegistry')
    let ended = false
    const begin = async () => {
      const drawn = await files()
      if (ended || !drawn) {
        return
      }
      await viewer.importXML(drawn.bpmn)
      viewer
        .get<{ getContainer: () => HTMLElement }>('canvas')
        .getContainer()
        .parentElement?.classList.add('simulation')
      viewer.get<{ fire: (event: string, more: object) => void }>('eventBus').fire(TOGGLED, { active: true })
      const simulator = viewer.get<{ setConfig: (element: Element, config: object) => void }>('simulator')
      // An approval waits for somebody, as windows do by themselves.
      levelsIn(registry).forEach((level) => simulator.setConfig(level, { wait: true }))
      // From afar there are no buttons.
      const [start] = registry.filter(
        (element) => is(element, 'bpmn:StartEvent') && is(element.parent as Shape, 'bpmn:Process'),
      )
      if (start) {
        beginAt(viewer, start as Shape)
      }
    }
    begin().catch(() => !ended && setFailed(true))
    const stop = sayWhat(container, (word, at) => {
      const element = at === undefined ? undefined : registry.get(at)
      return t(`simulation.${word}`, { name: element?.businessObject.name ?? at ?? '' })
    })
    return () => {
      ended = true
      stop()
      viewer.destroy()
    }
  }, [files, t])

  return failed ? (
    <p className="p-4 text-sm text-ink-soft">{t('modeler.unreadable')}</p>
  ) : (
    <div
      ref={host}
      role="group"
      aria-label={t('simulation.label')}
      className="flow-modeler flow-simulation h-full"
    />
  )
}
