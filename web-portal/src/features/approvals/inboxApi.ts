import { original } from '@reduxjs/toolkit'
import { athena, type PageApprovalView } from '@/api/generated/athena'
import { writtenAbout } from './drafts'
import type { InboxFilter } from './filter'
import { goneFrom, orderOf, withHead, withRows, type InboxData, type InboxPage } from './inboxData'
import { toRow, type InboxRow } from './row'
import { withWhatBecame } from './whatBecame'

/** As many as the server gives at once. */
const PAGE = 200
const KEPT_SECONDS = 600

/**
 * Approvals that were decided here. A page that was asked for before the decision was taken may come after it, and must not
 * bring them back; a level that is opened again by a rollback is another approval.
 */
const decidedHere = new Set<string>()

function toPage(page: PageApprovalView): InboxPage {
  return {
    rows: page.items.filter((approval) => !decidedHere.has(approval.id)).map(toRow),
    nextCursor: page.nextCursor ?? null,
  }
}

function call(filter: InboxFilter, cursor?: string | null) {
  return { url: 'api/v1/approvals/incoming', params: { ...filter, limit: PAGE, cursor: cursor ?? undefined } }
}

export const inboxApi = athena.injectEndpoints({
  endpoints: (build) => ({
    /** All that was scrolled to. It is never asked for again as a whole: the head brings what is new. */
    inbox: build.infiniteQuery<InboxPage, InboxFilter, string | null>({
      infiniteQueryOptions: {
        initialPageParam: null,
        getNextPageParam: (last) => last.nextCursor,
        refetchCachedPages: false,
      },
      query: ({ queryArg, pageParam }) => call(queryArg, pageParam),
      transformResponse: toPage,
      // Comparing all pages with themselves at each new one would take longer than to draw it.
      structuralSharing: false,
      keepUnusedDataFor: KEPT_SECONDS,
      onQueryStarted: async (filter, { dispatch, queryFulfilled }) => {
        try {
          const { data } = await queryFulfilled
          if (data.pages.length === 1 && data.pages[0]) {
            // The head is this page: it need not be asked for at once again.
            void dispatch(inboxApi.util.upsertQueryData('inboxHead', filter, data.pages[0]))
          }
        } catch {
          // The page that asked says so.
        }
      },
    }),
    /** The first page again, from time to time and whenever something of it changed; it flows into the others. */
    inboxHead: build.query<InboxPage, InboxFilter>({
      query: (filter) => call(filter),
      transformResponse: toPage,
      providesTags: [{ type: 'Approval', id: 'INBOX' }],
      structuralSharing: false,
      onQueryStarted: async (filter, { dispatch, queryFulfilled }) => {
        try {
          const { data: head } = await queryFulfilled
          const order = orderOf(filter.sort)
          let lost: InboxRow[] = []
          dispatch(
            inboxApi.util.updateQueryData('inbox', filter, (draft) => {
              const known = original(draft) as InboxData
              lost = goneFrom(known, head, order, writtenAbout)
              return withRows(withHead(known, head, order), lost, order)
            }),
          )
          if (lost.length > 0) {
            const told = await Promise.all(lost.map((row) => withWhatBecame(row, dispatch)))
            dispatch(
              inboxApi.util.updateQueryData('inbox', filter, (draft) =>
                withRows(
                  original(draft) as InboxData,
                  told.filter(({ id }) => !decidedHere.has(id)),
                  order,
                ),
              ),
            )
          }
        } catch {
          // What is shown stays; the next time may bring more.
        }
      },
    }),
  }),
})

/** Asks for the first page of it; whoever shows it takes it from there. */
export const askForInbox = (filter: InboxFilter) =>
  inboxApi.endpoints.inbox.initiate(filter, { subscribe: false })

export const { useInboxInfiniteQuery, useInboxHeadQuery } = inboxApi
export { decidedHere }
