import styles from './athena.css?inline'
import type { InstanceContext, Plugin } from './cockpit'
import { markPath } from './instance/markPath'
import { mounted } from './mount'

document.head.append(Object.assign(document.createElement('style'), { textContent: styles }))

/** Where Cockpit's routes begin that are ours. */
const HISTORY = '/athena/history'

/** What Cockpit finds here, and where it puts it. Each page is fetched when it is shown. */
const plugins: Plugin[] = [
  {
    id: 'athena-history',
    pluginPoint: 'cockpit.navigation',
    priority: 95,
    properties: { id: HISTORY, path: `#${HISTORY}`, label: 'History' },
    ...mounted(() => import('./history/NavigationLink')),
  },
  {
    id: 'athena-history-page',
    pluginPoint: 'cockpit.route',
    properties: { path: HISTORY, label: HISTORY },
    ...mounted(() => import('./history/HistoryPage')),
  },
  {
    id: 'athena-instance-page',
    pluginPoint: 'cockpit.route',
    properties: { path: `${HISTORY}/:id`, label: `${HISTORY}/:id` },
    ...mounted(() => import('./instance/InstancePage')),
  },
  {
    id: 'athena-heatmap-page',
    pluginPoint: 'cockpit.route',
    properties: { path: '/athena/heatmap/:id', label: '/athena/heatmap/:id' },
    ...mounted(() => import('./heatmap/HeatmapPage')),
  },
  {
    id: 'athena-instance-tab',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 5,
    properties: { label: 'History' },
    ...mounted(() => import('./instance/InstanceTab')),
  },
  {
    id: 'athena-instance-path',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    render: (viewer, { processInstanceId }: InstanceContext) => void markPath(viewer, processInstanceId),
  },
  {
    id: 'athena-definition-instances',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 5,
    properties: { label: 'Finished instances' },
    ...mounted(() => import('./history/DefinitionTab')),
  },
  {
    id: 'athena-definition-bottlenecks',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 4,
    properties: { label: 'Bottlenecks and heatmap' },
    ...mounted(() => import('./heatmap/BottlenecksTab')),
  },
]

export default plugins
