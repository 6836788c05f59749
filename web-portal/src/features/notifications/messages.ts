import { api } from '@/api/emptyApi'
import type { NotificationMessageStatus, NotificationPageMessageStatus } from '@/api/generated/athena'
import { namesOf, type Names } from '@/api/pageNames'

export type DeliveryState = NotificationMessageStatus['state']

export const STATES: DeliveryState[] = ['QUEUED', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED']

export interface MessageFilter {
  userId?: string
  state?: DeliveryState
}

interface MessagePage extends NotificationPageMessageStatus {
  names: Names
}

const PAGE = 50

export function filterOf(parameters: URLSearchParams): MessageFilter {
  const userId = parameters.get('userId')
  const state = STATES.find((each) => each === parameters.get('state'))
  return { ...(userId ? { userId } : {}), ...(state ? { state } : {}) }
}

/** What was sent, newest first, page by page, with the names of who reads it. */
export const { useMessagesInfiniteQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    messages: build.infiniteQuery<MessagePage, MessageFilter, string>({
      infiniteQueryOptions: {
        initialPageParam: '',
        getNextPageParam: (last) => last.nextCursor ?? undefined,
        // Who looks for what is new starts at the top, and not with all that was scrolled through.
        refetchCachedPages: false,
      },
      queryFn: async ({ queryArg, pageParam }, _api, _options, call) => {
        const query = new URLSearchParams({ ...queryArg, limit: String(PAGE) })
        if (pageParam) {
          query.set('cursor', pageParam)
        }
        const answer = await call(`/api/v1/notify/messages?${query}`)
        if (answer.error) {
          return { error: answer.error }
        }
        const page = answer.data as NotificationPageMessageStatus
        const names = await namesOf(
          page.items.map((message) => message.userId),
          call,
        )
        return { data: { ...page, names } }
      },
    }),
  }),
})
