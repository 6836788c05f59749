import type { CockpitScope, Stop, Viewer } from './parts'
import { t, type TextKey } from './i18n/texts'

/** What Cockpit hands over: about what the page is. */
interface Subject {
  processInstanceId?: string
  processDefinitionId?: string
}

type Parts = typeof import('./parts')
type Start<Place> = (place: Place, parts: Parts, subject: Subject, scope: CockpitScope) => Stop

/**
 * A plugin that begins when what it consists of is there. Cockpit does not say which place it takes away: the one that it has had
 * the longest, since a page shows a plugin once and begins the next page before it ends the last.
 */
function lasting<Place extends Element | Viewer>(start: Start<Place>) {
  const shown: Promise<Stop>[] = []
  return {
    render: (place: Place, subject: Subject, scope: CockpitScope) => {
      shown.push(import('./parts').then((parts) => start(place, parts, subject, scope)))
    },
    unmount: () => {
      void shown.shift()?.then((stop) => stop())
    },
  }
}

function route(id: string, path: string, start: (place: Element, parts: Parts) => Stop) {
  return {
    id,
    pluginPoint: 'cockpit.route',
    properties: { path },
    ...lasting<Element>((place, parts, _, scope) => parts.asPage(scope, start(place, parts))),
  }
}

function tab(id: string, of: string, label: TextKey, priority: number, start: Start<Element>) {
  return {
    id,
    pluginPoint: `cockpit.${of}.runtime.tab`,
    properties: { label: t(label) },
    priority,
    ...lasting(start),
  }
}

function onDiagram(id: string, of: string, start: Start<Viewer>) {
  return { id, pluginPoint: `cockpit.${of}.diagram.plugin`, ...lasting(start) }
}

export default [
  // Without a part of its own to show, Cockpit draws its usual link.
  {
    id: 'athenaHistory',
    pluginPoint: 'cockpit.navigation',
    properties: { label: t('history.title'), pagePath: '#/athena/history' },
    priority: 50,
    checkActive: (address: string) => address.includes('#/athena/history'),
  },
  route('athenaHistoryPage', '/athena/history', (place, { historyPage }) => historyPage(place)),
  route('athenaInstancePage', '/athena/history/:id', (place, { instancePage }) => instancePage(place)),
  route('athenaHeatmapPage', '/athena/heatmap/:id', (place, { heatmapPage }) => heatmapPage(place)),
  tab(
    'athenaInstanceTab',
    'processInstance',
    'history.title',
    1,
    (place, { instanceTab }, { processInstanceId = '' }) => instanceTab(place, processInstanceId),
  ),
  onDiagram('athenaPath', 'processInstance', (viewer, { pathToggle }, { processInstanceId = '' }) =>
    pathToggle(viewer, processInstanceId),
  ),
  tab(
    'athenaFinishedTab',
    'processDefinition',
    'history.finished',
    2,
    (place, { finishedTab }, { processDefinitionId = '' }) => finishedTab(place, processDefinitionId),
  ),
  tab(
    'athenaBottlenecksTab',
    'processDefinition',
    'bottlenecks.title',
    1,
    (place, { bottlenecksTab }, { processDefinitionId = '' }) => bottlenecksTab(place, processDefinitionId),
  ),
  onDiagram('athenaHeatmapLink', 'processDefinition', (viewer, { heatmapLink }) => heatmapLink(viewer)),
]
