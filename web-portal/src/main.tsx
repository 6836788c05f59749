import '@fontsource-variable/inter/wght.css'
import './ui/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { mayRenew } from '@/api/session'
import { speak } from '@/i18n'
import { App, loadPortal } from './app/App'
import { appearance } from '@/appearance'
import { session } from './ahead'

// The texts and the session are fetched at the same time; nothing is shown before both are known, so nothing jumps.
// Whoever is signed in goes on to the pages, and whoever is not will in a moment.
const portal = loadPortal()
const texts = speak(appearance.language())
if (mayRenew()) {
  void Promise.all([portal, texts]).then(([{ goAhead }]) => goAhead(session))
}
// No await at the top: the files of the pages import what stands here too, and would wait for it to end.
void Promise.all([texts, session, mayRenew() && portal]).then(() => {
  const root = document.getElementById('root')
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
  }
})
