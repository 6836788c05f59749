import { sql } from 'drizzle-orm'
import { useLocal } from '@/features/sync'
import { conflict, outbox } from '@/database/schema'

/** How much is still to be sent, and how much the server did not do. */
export function useUnsent(): { waiting: number; conflicts: number } {
  return useLocal('unsent', (database) => {
    const count = sql<number>`count(*)`
    return {
      waiting: database.select({ count }).from(outbox).get()?.count ?? 0,
      conflicts: database.select({ count }).from(conflict).get()?.count ?? 0,
    }
  })
}
