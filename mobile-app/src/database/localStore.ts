import type { Database } from './database'

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/**
 * The database of one person on this device. Whatever belongs together is changed in one transaction, which is there
 * after a crash as a whole or not at all; what is on the screen reads it again after each.
 */
export class LocalStore {
  private readonly listeners = new Set<() => void>()
  private revision = 0

  constructor(
    readonly database: Database,
    readonly close: () => Promise<void>,
  ) {}

  change<T>(work: (transaction: Transaction) => T): T {
    const result = this.database.transaction(work, { behavior: 'immediate' })
    this.revision += 1
    this.listeners.forEach((listener) => listener())
    return result
  }

  /** How often something was changed: what was read at another number may be old. */
  currentRevision = () => this.revision

  onChange = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }
}
