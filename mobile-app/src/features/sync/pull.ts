import type { AxiosInstance } from 'axios'
import { eq } from 'drizzle-orm'
import type { ApprovalView, Candidate, RequestView } from '@/api/types'
import { putInCache } from '@/database/cache'
import type { LocalStore, Transaction } from '@/database/localStore'
import { syncState } from '@/database/schema'
import {
  putApproval,
  putDecision,
  putRequest,
  removeApprovals,
  removeApprovalsNotTold,
  removeDecisions,
  removeDecisionsNotTold,
  removeRequestsNotTold,
} from './merge'

interface Updates<View> {
  items: View[]
  removed: string[]
  lastSync: string
  more: boolean
  /** The server begins with everything, as it does not know (any more) how far this device was. */
  full?: boolean
}

/** A list of the server that this device has a copy of, and how its changes are taken over. */
interface Feed<View, Page extends Updates<View>> {
  name: string
  address: string
  put: (transaction: Transaction, page: Page, round: number, at: Date) => void
  remove: (transaction: Transaction, ids: string[]) => void
  /** After everything was told anew: what was not in it is not there any more. */
  removeNotTold: (transaction: Transaction, round: number) => void
}

interface ApprovalsPage extends Updates<ApprovalView> {
  requests: RequestView[]
  people: Candidate[]
}

export const INBOX: Feed<ApprovalView, ApprovalsPage> = {
  name: 'approvals',
  address: '/api/v1/approvals/updates',
  put: (transaction, page, round, at) => {
    const details = new Map(page.requests.map((request) => [request.id, request]))
    page.people.forEach(({ id, displayName }) => putInCache(transaction, 'person', id, displayName, at))
    page.items.forEach((view) => putApproval(transaction, view, details.get(view.requestId), round))
  },
  remove: removeApprovals,
  removeNotTold: removeApprovalsNotTold,
}

export const DECISIONS: Feed<ApprovalView, Updates<ApprovalView>> = {
  name: 'decisions',
  address: '/api/v1/approvals/history/updates',
  put: (transaction, page, round) => page.items.forEach((view) => putDecision(transaction, view, round)),
  remove: removeDecisions,
  removeNotTold: removeDecisionsNotTold,
}

export const REQUESTS: Feed<RequestView, Updates<RequestView>> = {
  name: 'requests',
  address: '/api/v1/requests/updates',
  put: (transaction, page, round) => page.items.forEach((view) => putRequest(transaction, view, round)),
  remove: () => undefined,
  removeNotTold: removeRequestsNotTold,
}

/**
 * Reads what changed on the server since last time and takes it over, page by page: each page and the mark behind it are
 * one transaction, so that it goes on behind the last page that is there, whatever happens in between.
 */
export async function pull<View, Page extends Updates<View>>(
  feed: Feed<View, Page>,
  store: LocalStore,
  http: AxiosInstance,
  at: Date,
) {
  for (let more = true; more;) {
    const mark = new Mark(store, feed.name)
    const lastSync = mark.lastSync()
    const { data: page } = await http.get<Page>(feed.address, { params: lastSync ? { lastSync } : {} })
    store.change((transaction) => {
      if (!lastSync || page.full) {
        mark.beginFull(transaction)
      }
      const round = mark.round(transaction)
      feed.put(transaction, page, round, at)
      if (page.removed.length > 0) {
        feed.remove(transaction, page.removed)
      }
      if (!page.more && mark.isFull(transaction)) {
        feed.removeNotTold(transaction, round)
        mark.endFull(transaction)
      }
      mark.moveTo(transaction, page.lastSync)
    })
    more = page.more
  }
}

/** How far a feed has been read, and whether everything is being told anew. */
class Mark {
  constructor(
    private readonly store: LocalStore,
    private readonly feed: string,
  ) {}

  lastSync(): string | undefined {
    return read(this.store.database, `${this.feed}:last-sync`)
  }

  /** Counts how often everything was told anew. */
  round(transaction: Transaction): number {
    return Number(read(transaction, `${this.feed}:round`) ?? 0)
  }

  isFull(transaction: Transaction): boolean {
    return read(transaction, `${this.feed}:full`) !== undefined
  }

  beginFull(transaction: Transaction) {
    write(transaction, `${this.feed}:round`, String(this.round(transaction) + 1))
    write(transaction, `${this.feed}:full`, 'yes')
  }

  endFull(transaction: Transaction) {
    transaction
      .delete(syncState)
      .where(eq(syncState.key, `${this.feed}:full`))
      .run()
  }

  moveTo(transaction: Transaction, lastSync: string) {
    write(transaction, `${this.feed}:last-sync`, lastSync)
  }
}

function read(from: Pick<Transaction, 'select'>, key: string): string | undefined {
  return from.select().from(syncState).where(eq(syncState.key, key)).get()?.value
}

function write(transaction: Transaction, key: string, value: string) {
  transaction
    .insert(syncState)
    .values({ key, value })
    .onConflictDoUpdate({ target: syncState.key, set: { value } })
    .run()
}
