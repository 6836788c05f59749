import type { api } from '@/api/emptyApi'

export type Tag = Exclude<Parameters<typeof api.util.invalidateTags>[0][number], null | undefined>

/** What changes within a moment is asked for together, and not more often than this however much changes. */
const GATHER_MS = 200
const REST_MS = 2_000

/** Nobody looks at a page that is in the background: it asks when it comes to the front. */
export function gather(ask: (tags: Tag[]) => void) {
  const waiting = new Map<string, Tag>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let askedAt = -REST_MS
  const go = () => {
    timer = undefined
    if (document.hidden || waiting.size === 0) {
      return
    }
    askedAt = performance.now()
    const tags = [...waiting.values()]
    waiting.clear()
    ask(tags)
  }
  const soon = () => {
    timer ??= setTimeout(go, Math.max(GATHER_MS, askedAt + REST_MS - performance.now()))
  }
  document.addEventListener('visibilitychange', soon)
  return {
    add: (tags: Tag[]) => {
      tags.forEach((tag) => waiting.set(JSON.stringify(tag), tag))
      soon()
    },
    stop: () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', soon)
    },
  }
}
