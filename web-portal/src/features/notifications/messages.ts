import { api } from '@/api/emptyApi'
import type { NotificationMessageStatus, NotificationPageMessageStatus } from '@/api/generated/athena'
import { learnPeople } from '@/api/people'

export type DeliveryState = NotificationMessageStatus['state']

export const STATES: DeliveryState[] = ['QUEUED', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED']

export interface MessageFilter {
  userId?: string
  state?: DeliveryState
}

const PAGE = 50

export function filterOf(parameters: URLSearchParams): MessageFilter {
  const userId = parameters.get('userId')
  const state = STATES.find((each) => each === parameters.get('state'))
  return { ...(userId ? { userId } : {}), ...(state ? { state } : {}) }
}

/** What was sent, newest first, page by page; by then it is known who reads it. */
export const { useMessagesInfiniteQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    messages: build.infiniteQuery<NotificationPageMessageStatus, MessageFilter, string>({
      infiniteQueryOptions: {
        initialPageParam: '',
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        // Who looks for what is new starts at the top, and not with all that was scrolled through.
        refetchCachedPages: false,
      },
      queryFn: async ({ queryArg, pageParam }, { dispatch }, _options, call) => {
        const query = new URLSearchParams({ ...queryArg, limit: String(PAGE) })
        if (pageParam) {
          query.set('cursor', pageParam)
        }
        const answer = await call(`/api/v1/notify/messages?${query}`)
        if (answer.error) {
          return { error: answer.error }
        }
        const page = answer.data as NotificationPageMessageStatus
        // A list without names is better than none.
        await learnPeople(
          page.items.map(({ userId }) => userId),
          dispatch,
        )
        return { data: page }
      },
    }),
  }),
})
