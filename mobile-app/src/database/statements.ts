import type { SQLiteDatabase, SQLiteStatement } from 'expo-sqlite'

const KEPT = 100

/**
 * Keeps prepared statements by their text. The query builder prepares one for every query and finalizes none, so that
 * without this an app that stays open would fill the memory, and no database could be closed.
 */
export class KeptStatements {
  private readonly byText = new Map<string, SQLiteStatement>()

  constructor(private readonly database: SQLiteDatabase) {}

  prepare = (text: string): SQLiteStatement => {
    const known = this.byText.get(text)
    if (known) {
      this.byText.delete(text)
      this.byText.set(text, known)
      return known
    }
    const [oldest] = this.byText.keys()
    if (this.byText.size >= KEPT && oldest !== undefined) {
      this.byText.get(oldest)?.finalizeSync()
      this.byText.delete(oldest)
    }
    const prepared = this.database.prepareSync(text)
    this.byText.set(text, prepared)
    return prepared
  }

  finalize() {
    this.byText.forEach((statement) => statement.finalizeSync())
    this.byText.clear()
  }
}
