import { useEffect } from 'react'
import { followChanges, type News } from '@/api/changes'
import { useAppDispatch } from '@/api/dispatch'
import { api } from '@/api/emptyApi'
import { gather, type Tag } from './gather'

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
