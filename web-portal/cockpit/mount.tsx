import { lazy, StrictMode, Suspense, type ComponentType } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { DefinitionContext, InstanceContext } from './cockpit'
import { languageLoaded } from './i18n'
import { Boundary } from './ui/Boundary'
import { Loading } from './ui/states'

type Context = InstanceContext & DefinitionContext

/** Shows a component where Cockpit says, and takes it away again. */
export function mounted(load: () => Promise<{ default: ComponentType<Context> }>) {
  const Page = lazy(() => languageLoaded.then(load))
  let root: Root | undefined
  return {
    render: (node: HTMLElement, context: Context) => {
      node.classList.add('athena')
      root = createRoot(node)
      root.render(
        <StrictMode>
          <Boundary>
            <Suspense fallback={<Loading />}>
              <Page {...context} />
            </Suspense>
          </Boundary>
        </StrictMode>,
      )
    },
    unmount: () => root?.unmount(),
  }
}
