interface Route {
  reloadOnSearch?: boolean
}

interface Services {
  $route: { current?: { originalPath?: string }; routes: Record<string, Route | undefined> }
  $rootScope: { $$phase?: string | null; $apply: () => void }
}

interface Injector {
  get: <Name extends keyof Services>(name: Name) => Services[Name]
}

interface WithAngular {
  angular?: { element: (element: Element) => { injector: () => Injector | undefined } }
}

/**
 * Has Cockpit take note of an address that was written here. Left alone, it would find the change at the next click, take it for
 * the newer one, and go there instead of where the click leads; and it would load the page anew, which is about that address already.
 */
export function takeNote() {
  const injector = (window as WithAngular).angular?.element(document.documentElement).injector()
  if (!injector) {
    return
  }
  const { current, routes } = injector.get('$route')
  const root = injector.get('$rootScope')
  const route = routes[current?.originalPath ?? '']
  if (!route || root.$$phase) {
    return
  }
  route.reloadOnSearch = false
  try {
    root.$apply()
  } finally {
    route.reloadOnSearch = true
  }
}
