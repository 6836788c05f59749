import { useEffect } from 'react'
import { followChanges, type News } from '@/api/changes'
import { api } from '@/api/emptyApi'
import { useAppDispatch } from './store'

type Tags = Parameters<typeof api.util.invalidateTags>[0]
type Tag = Exclude<Tags[number], null | undefined>

/** What changes within a moment is asked for together, and not more often than this however much changes. */
const GATHER_MS = 200
const REST_MS = 2_000

/** Pages that are open follow what changes on the server. They ask again for what is shown, and nothing else of them moves. */
export function useLiveChanges() {
  const dispatch = useAppDispatch()
  useEffect(() => {
    const gathered = gather((tags) => dispatch(api.util.invalidateTags(tags)))
    const stop = followChanges((news) => gathered.add(tagsOf(news)))
    return () => {
      stop()
      gathered.stop()
    }
  }, [dispatch])
}

function tagsOf(news: News): Tag[] {
  if (news === 'anything') {
    return ['Request', 'Approval']
  }
  if (news.of === 'requests') {
    return news.ids
      ? [{ type: 'Request', id: 'LIST' }, ...news.ids.map((id) => ({ type: 'Request' as const, id }))]
      : ['Request']
  }
  // With an approval goes its request, which those who approve look at beside it.
  return news.ids
    ? ['Request', ...['INBOX', 'HISTORY', ...news.ids].map((id) => ({ type: 'Approval' as const, id }))]
    : ['Request', 'Approval']
}

/** Nobody looks at a page that is in the background: it asks when it comes to the front. */
function gather(ask: (tags: Tag[]) => void) {
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
