import { openDatabaseAsync, type SQLiteDatabase } from 'expo-sqlite'

const TRIES = 6
const BETWEEN_MS = 500

/** Another tab that has just been left may take a moment until the browser has taken its files from it. */
export async function openFile(name: string): Promise<SQLiteDatabase> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await openDatabaseAsync(name)
    } catch (error) {
      if (tried === TRIES) {
        throw error
      }
      await new Promise((later) => setTimeout(later, BETWEEN_MS))
    }
  }
}
