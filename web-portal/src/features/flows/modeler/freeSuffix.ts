import type { ElementRegistry } from './diagram'

/** What is added to ids so that none of them is taken: nothing, or the first number that will do. */
export function freeSuffix(registry: ElementRegistry, ids: (suffix: string) => string[]): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `_${number}`
    if (ids(suffix).every((id) => !registry.get(id))) {
      return suffix
    }
  }
}
