import { api } from '@/api/emptyApi'
import type { AuditEntryView, AuditPageEntryView } from '@/api/generated/athena'
import { namesOf, type Names } from '@/api/pageNames'
import { queryOf, type EntryFilter } from './filter'

interface EntryPage extends AuditPageEntryView {
  names: Names
}

const PAGE = 50

/** Whom an entry names, whatever for. */
export function peopleIn(entry: AuditEntryView): (string | null | undefined)[] {
  return [entry.actor, entry.onBehalfOf, entry.object.type === 'user' ? entry.object.id : undefined]
}

/** The log, newest first, page by page, with the names of those in it. */
export const { useAuditEntriesInfiniteQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    auditEntries: build.infiniteQuery<EntryPage, EntryFilter, string>({
      infiniteQueryOptions: {
        initialPageParam: '',
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        // Who looks for what is new starts at the top, and not with all that was scrolled through.
        refetchCachedPages: false,
      },
      queryFn: async ({ queryArg, pageParam }, _api, _options, call) => {
        const query = queryOf(queryArg)
        query.set('limit', String(PAGE))
        if (pageParam) {
          query.set('cursor', pageParam)
        }
        const answer = await call(`/api/v1/audit/logs?${query}`)
        if (answer.error) {
          return { error: answer.error }
        }
        const page = answer.data as AuditPageEntryView
        const names = await namesOf(page.items.flatMap(peopleIn).filter(isId), call)
        return { data: { ...page, names } }
      },
    }),
  }),
})

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function isId(text: string | null | undefined): text is string {
  return ID.test(text ?? '')
}
