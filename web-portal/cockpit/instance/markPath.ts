import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { ask } from '../api'
import { i18n, languageLoaded } from '../i18n'
import { mark } from '../ui/Diagram'
import { flowsOf } from './flows'
import { pathMarkings } from './pathMarkings'

/** Adds a button to Cockpit's own diagram of a running instance, which shows the way that it has come. */
export async function markPath(viewer: NavigatedViewer, instanceId: string) {
  await languageLoaded
  const { activities } = await ask.instance(instanceId)(new AbortController().signal)
  const container = viewer.get<{ getContainer: () => HTMLElement }>('canvas').getContainer()
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn btn-default btn-sm athena-path-toggle'
  button.textContent = i18n.t('path.show')
  button.setAttribute('aria-pressed', 'false')
  let hide: (() => void) | undefined
  button.addEventListener('click', () => {
    if (hide) {
      hide()
      hide = undefined
    } else {
      hide = mark(viewer, pathMarkings(activities, flowsOf(viewer)))
    }
    button.setAttribute('aria-pressed', String(hide !== undefined))
  })
  container.append(button)
}
