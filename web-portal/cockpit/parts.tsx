import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { heatmapPage as heatmapAddress, idOfPage } from './address'
import { nameUser, type CockpitScope } from './cockpitHeader'
import { BottlenecksTab } from './definition/BottlenecksTab'
import { FinishedTab } from './definition/FinishedTab'
import type { Viewer } from './diagram/viewer'
import { HeatmapPage } from './heatmap/HeatmapPage'
import { HistoryPage } from './history/HistoryPage'
import { t } from './i18n/texts'
import { InstancePage } from './instance/InstancePage'
import { InstanceTab } from './instance/InstanceTab'
import { PathToggle } from './instance/PathToggle'
import { applyStyles } from './ui/styles'

export type { CockpitScope, Viewer }

/** Takes away what was shown. */
export type Stop = () => void

function show(place: Element, part: ReactNode): Stop {
  applyStyles()
  place.classList.add('athena')
  const root = createRoot(place)
  root.render(<StrictMode>{part}</StrictMode>)
  return () => root.unmount()
}

/** In a corner of a diagram of Cockpit's. */
function showOn(viewer: Viewer, part: ReactNode): Stop {
  const place = document.createElement('div')
  place.classList.add('athena-corner')
  viewer.get('canvas').getContainer().append(place)
  const stop = show(place, part)
  return () => {
    stop()
    place.remove()
  }
}

/** What Cockpit does for a page of its own. */
export function asPage(scope: CockpitScope, stop: Stop): Stop {
  const asking = new AbortController()
  // Without an answer, the header shows the id.
  nameUser(scope, asking.signal).catch(() => undefined)
  return () => {
    asking.abort()
    stop()
  }
}

export const historyPage = (place: Element) => show(place, <HistoryPage />)
export const instancePage = (place: Element) => show(place, <InstancePage id={idOfPage()} />)
export const heatmapPage = (place: Element) => show(place, <HeatmapPage definitionId={idOfPage()} />)
export const instanceTab = (place: Element, id: string) => show(place, <InstanceTab id={id} />)
export const finishedTab = (place: Element, id: string) => show(place, <FinishedTab definitionId={id} />)
export const bottlenecksTab = (place: Element, id: string) =>
  show(place, <BottlenecksTab definitionId={id} />)
export const pathToggle = (viewer: Viewer, id: string) =>
  showOn(viewer, <PathToggle viewer={viewer} id={id} />)

export function heatmapLink(viewer: Viewer): Stop {
  // Cockpit hands over the key, where the page's address has the version.
  const id = decodeURIComponent(location.hash.split('/')[2] ?? '')
  return showOn(
    viewer,
    <a className="btn btn-default" href={heatmapAddress(id)}>
      {t('heatmap.open')}
    </a>,
  )
}
