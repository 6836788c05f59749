import { api } from '@/api/emptyApi'
import type { AuditEntryView, AuditPageEntryView } from '@/api/generated/athena'
import { learnPeople } from '@/api/people'
import { queryOf, type EntryFilter } from './filter'

const PAGE = 50

/** Whom an entry names, whatever for. */
export function peopleIn({ actor, onBehalfOf, object }: AuditEntryView): string[] {
  return [actor, onBehalfOf, object.type === 'user' ? object.id : undefined].filter(isId)
}

/** The log, newest first, page by page; by then it is known who those in it are. */
export const { useAuditEntriesInfiniteQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    auditEntries: build.infiniteQuery<AuditPageEntryView, EntryFilter, string>({
      infiniteQueryOptions: {
        initialPageParam: '',
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        // Who looks for what is new starts at the top, and not with all that was scrolled through.
        refetchCachedPages: false,
      },
      queryFn: async ({ queryArg, pageParam }, { dispatch }, _options, call) => {
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
        // A log without names is better than none.
        await learnPeople(page.items.flatMap(peopleIn), dispatch)
        return { data: page }
      },
    }),
  }),
})

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function isId(text: string | null | undefined): text is string {
  return ID.test(text ?? '')
}
