import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, type InstanceWithVisits } from '../api'
import { Answered } from '../ui/Answered'
import { Diagram, type Marking } from '../ui/Diagram'
import { Empty } from '../ui/states'
import { useAnswer } from '../useAnswer'
import { flowsOf } from './flows'
import { HistoryTabs } from './HistoryTabs'
import type { Flow } from './path'
import { pathMarkings } from './pathMarkings'

/** The way of an instance on its diagram, and under it what there is to know of each element. */
export function InstanceHistory({ instance }: { instance: InstanceWithVisits }) {
  const { t } = useTranslation()
  const [selected, setSelected] = useState<string | null>(null)
  const [flows, setFlows] = useState<Flow[]>([])
  const definition = instance.definitionId
  const diagram = useAnswer(definition, ask.diagram(definition ?? ''))
  const markings = useMemo(() => {
    const all = new Map<string, Marking>(pathMarkings(instance.activities, flows))
    if (selected) {
      all.set(selected, {
        ...all.get(selected),
        className: `${all.get(selected)?.className ?? ''} athena-selected`.trim(),
      })
    }
    return all
  }, [instance, flows, selected])
  const learnFlows = useCallback((viewer: NavigatedViewer) => setFlows(flowsOf(viewer)), [])
  const toggle = useCallback((id: string | null) => setSelected((before) => (before === id ? null : id)), [])

  return (
    <>
      {definition ? (
        <figure className="athena-figure">
          <Answered answer={diagram}>
            {(xml) => (
              <Diagram
                xml={xml}
                markings={markings}
                label={t('path.label', { number: instance.number })}
                onSelect={toggle}
                onView={learnFlows}
              />
            )}
          </Answered>
          <figcaption className="athena-legend">
            <span className="athena-key athena-key-passed">{t('path.passed')}</span>
            <span className="athena-key athena-key-open">{t('path.open')}</span>
            <span className="athena-key athena-key-cut-off">{t('path.cutOff')}</span>
            <span>{t('path.select')}</span>
          </figcaption>
        </figure>
      ) : (
        <Empty>{t('instance.gone')}</Empty>
      )}
      <HistoryTabs instance={instance} selected={selected} onClear={() => setSelected(null)} />
    </>
  )
}
