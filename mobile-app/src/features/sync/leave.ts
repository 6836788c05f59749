import type { LocalStore } from '@/database/localStore'
import { approval, cache, conflict, decision, draft, request, syncState } from '@/database/schema'

/**
 * Forgets what this device has of a person, but for what is still to be sent: that stays, encrypted, until they are back.
 * It is fetched anew then, from the beginning.
 */
export function keepOnlyOutbox(store: LocalStore) {
  store.change((transaction) => {
    for (const table of [approval, decision, request, cache, conflict, draft, syncState]) {
      transaction.delete(table).run()
    }
  })
}
