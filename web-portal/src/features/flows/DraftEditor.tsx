import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css'
import 'diagram-js-minimap/assets/diagram-js-minimap.css'
import './modeler.css'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '@/api/generated/athena'
import { Skeleton } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { AddDialog } from './add/AddDialog'
import { nextAfter } from './add/nextAfter'
import { useAddTimer } from './add/useAddTimer'
import { DiagramTools } from './DiagramTools'
import { DraftHeader } from './DraftHeader'
import { DraftProblem } from './DraftProblem'
import { DraftPanel, DraftTabs, type DraftTab } from './DraftTabs'
import { ImportDialog } from './files/ImportDialog'
import { useImport } from './files/useImport'
import { Findings } from './Findings'
import { FlowPanel } from './FlowPanel'
import { Badges } from './lint/Badges'
import { merged } from './lint/merge'
import { useLint } from './lint/useLint'
import type { ElementRegistry, Shape } from './modeler/diagram'
import { levelsIn } from './modeler/level'
import type { Wish } from './modeler/palette'
import type { RoutingTable } from './modeler/routingTable'
import { goTo } from './modeler/view'
import { PublishDialog } from './PublishDialog'
import { RemoveDialog } from './RemoveDialog'
import { idsIn } from './routing/idsIn'
import type { PlaceInTable } from './routing/RoutingPanel'
import { levelNames } from './routing/levelNames'
import { TestBench } from './routing/TestBench'
import { useTrial } from './routing/useTrial'
import { useAutosave } from './useAutosave'
import { useChecks } from './useChecks'
import { useModeler, type Listeners } from './useModeler'

const RoutingPanel = lazy(() => import('./routing/RoutingPanel'))
const SimulationPanel = lazy(() => import('./simulation/SimulationPanel'))

/** The modeler with what is said about the draft beside it. */
export default function DraftEditor({ start }: { start: Draft }) {
  // All that is said beside the drawing, before there is one: whoever waited for words later would take the modeler away.
  const { t } = useTranslation(['flows', 'difference', 'flowFiles', 'lint', 'rehearsal', 'routing', 'shell'])
  const tell = useToast()
  const [adding, setAdding] = useState<Wish>()
  const [publishing, setPublishing] = useState(false)
  const [removing, setRemoving] = useState(false)
  const [tab, setTab] = useState<DraftTab>('diagram')
  /** The table is not loaded before somebody looks at it. */
  const [tableOpened, openTable] = useState(false)
  const [place, setPlace] = useState<PlaceInTable>()
  const [importing, setImporting] = useState(false)
  const listeners = useRef<Listeners>({ changed: () => {}, wants: () => {} })
  const drawing = useModeler(useModelerWords(), listeners)
  const addTimer = useAddTimer()
  const { host, modeler, unreadable, show, files, commands } = drawing
  const onTheirs = useCallback(
    (found: Draft) => {
      void show({ bpmn: found.bpmn ?? '', dmn: found.dmn ?? null })
      setTab((now) => (now === 'simulation' ? 'diagram' : now))
      tell({ text: t('draft.theirs') })
    },
    [show, t, tell],
  )
  const saving = useAutosave(start, files, onTheirs)
  const checks = useChecks(start.id, saving.draft.version)
  const trial = useTrial(saving)
  const report = checks.report
  const lint = useLint(modeler)
  const findings = useMemo(() => merged(report?.findings ?? [], lint), [report, lint])
  const takeFiles = useImport(drawing, saving.changed)
  useEffect(() => {
    listeners.current = {
      changed: saving.changed,
      wants: (drawn, wish) => {
        const call = wish.pattern === 'reminder' ? 'remind' : 'escalate'
        if (wish.at && (wish.pattern === 'reminder' || wish.pattern === 'escalation')) {
          // Nothing more is to be known of it than where it is; when it comes is set beside the diagram.
          addTimer(drawn, wish.at as Shape, call, nextAfter(wish.at as Shape, call))
        } else {
          setAdding(wish)
        }
      },
    }
  }, [saving.changed, addTimer])

  const first = useRef(start)
  useEffect(() => {
    void show({ bpmn: first.current.bpmn ?? '', dmn: first.current.dmn ?? null })
  }, [show])

  const registry = modeler?.get<ElementRegistry>('elementRegistry')
  const levels = registry ? levelsIn(registry) : []
  const table = modeler?.get<RoutingTable>('routingTable').xml ?? null
  const inTable = useMemo(() => idsIn(table), [table])
  const look = (at: DraftTab) => {
    setTab(at)
    if (at === 'routing') {
      openTable(true)
    }
  }
  const has = (id: string) => registry?.get(id) !== undefined || inTable.has(id)
  const select = (id: string) => {
    const element = registry?.get(id)
    if (element && modeler) {
      look('diagram')
      goTo(modeler, element)
    } else if (inTable.has(id)) {
      look('routing')
      setPlace({ id })
    }
  }

  return (
    <div className="flex h-[calc(100dvh-3.25rem)] flex-col md:h-dvh">
      <DraftHeader
        saving={saving}
        // What is walked through stays as it is meanwhile.
        commands={tab === 'simulation' ? undefined : commands}
        checks={checks}
        files={files}
        onImport={() => setImporting(true)}
        onPublish={() => setPublishing(true)}
        onRemove={() => setRemoving(true)}
      />
      <DraftProblem saving={saving} unreadable={unreadable} />
      <DraftTabs tab={tab} onTab={look}>
        {modeler && tab === 'diagram' && <DiagramTools modeler={modeler} />}
      </DraftTabs>
      <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
        <div className="relative min-h-64 min-w-0 flex-1">
          <DraftPanel of="diagram" tab={tab}>
            <div ref={host} role="group" aria-label={t('modeler.label')} className="flow-modeler h-full" />
          </DraftPanel>
          <DraftPanel of="routing" tab={tab}>
            {modeler && tableOpened && (
              <Suspense fallback={<Skeleton className="m-4 h-64" />}>
                <RoutingPanel modeler={modeler} xml={table} fired={trial.fired} place={place} />
              </Suspense>
            )}
          </DraftPanel>
          <DraftPanel of="simulation" tab={tab}>
            {modeler && tab === 'simulation' && (
              <Suspense fallback={<Skeleton className="m-4 h-64" />}>
                <SimulationPanel files={files} />
              </Suspense>
            )}
          </DraftPanel>
        </div>
        <aside
          aria-label={t('panel.label')}
          className="flex max-h-72 w-full shrink-0 flex-col gap-5 overflow-y-auto border-t border-line bg-surface p-4 lg:max-h-none lg:w-80 lg:border-s lg:border-t-0"
        >
          {modeler && tableOpened && (
            <div hidden={tab !== 'routing'}>
              <TestBench trial={trial} levels={levelNames(modeler)} has={has} onSelect={select} />
            </div>
          )}
          {tab === 'simulation' && <p className="text-sm text-ink-soft">{t('simulation.hint')}</p>}
          {tab === 'diagram' && (
            <FlowPanel
              modeler={modeler}
              levels={levels}
              onSelect={select}
              onAdd={setAdding}
              onNamed={checks.retry}
            />
          )}
          <Findings checks={checks} findings={findings} has={has} onSelect={select} />
        </aside>
      </div>
      {/* Whatever of this has to wait for something must not take the drawing away meanwhile. */}
      <Suspense fallback={null}>
        {modeler && <Badges modeler={modeler} findings={findings} onSelect={select} />}
        {importing && <ImportDialog onImport={takeFiles} onClose={() => setImporting(false)} />}
        {adding && modeler && (
          <AddDialog modeler={modeler} wish={adding} onClose={() => setAdding(undefined)} />
        )}
        {removing && <RemoveDialog draft={saving.draft} onClose={() => setRemoving(false)} />}
        {publishing && <PublishDialog draft={saving.draft} onClose={() => setPublishing(false)} />}
      </Suspense>
    </div>
  )
}

/** What the modeler itself says. */
function useModelerWords() {
  const { t } = useTranslation('flows')
  return {
    'approval-step': t('palette.approval-step'),
    'parallel-approvals': t('palette.parallel-approvals'),
    quorum: t('palette.quorum'),
    condition: t('palette.condition'),
    reminder: t('palette.reminder'),
    escalation: t('palette.escalation'),
    notice: t('palette.notice'),
    search: t('search.label'),
  }
}
