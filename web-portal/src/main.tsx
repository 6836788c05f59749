import '@fontsource-variable/inter/wght.css'
import './ui/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { mayRenew } from '@/api/session'
import { i18next, speak } from '@/i18n'
import { App, loadPortal } from './app/App'
import { appearance } from '@/appearance'
import { fetched, page, session } from './ahead'

// Whoever is signed in goes on to the pages, and whoever is not will in a moment.
const portal = loadPortal()
// No await at the top: the files of the pages import what stands here too, and would wait for it to end.
const ready = Promise.all([mayRenew() && portal, session, fetched]).then(([loaded]) => {
  if (loaded) {
    loaded.goAhead(session)
  }
  return loaded || undefined
})
const spoken = Promise.all([speak(appearance.language()), fetched]).then(
  () => page && i18next.loadNamespaces(page.feature),
)
// Nothing is shown before all of it is there, so nothing jumps; and what React had to wait for, it would not show before a
// third of a second has passed.
void Promise.all([ready, spoken]).then(([loaded]) => {
  const root = document.getElementById('root')
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App portal={loaded} />
      </StrictMode>,
    )
  }
})
