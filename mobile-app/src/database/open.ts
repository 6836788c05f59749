import { drizzle } from 'drizzle-orm/expo-sqlite'
import { deleteDatabaseAsync, type SQLiteDatabase } from 'expo-sqlite'
import { bringUpToDate, CASING } from './database'
import { openFile } from './openFile'
import { preparePragmas } from './pragmas'
import { LocalStore } from './localStore'
import * as schema from './schema'
import { KeptStatements } from './statements'

/**
 * Opens the database of a person on this device; each has a file of their own.
 *
 * @param key encrypts the file, where the platform has an encrypted SQLite
 */
export async function openStore(userId: string, key: Uint8Array): Promise<LocalStore> {
  const file = await openFile(fileOf(userId))
  preparePragmas(file, key)
  const statements = new KeptStatements(file)
  // The query builder asks its client for nothing else.
  const client = { prepareSync: statements.prepare } as SQLiteDatabase
  const database = drizzle(client, { schema, casing: CASING })
  await bringUpToDate(database)
  return new LocalStore(database, async () => {
    statements.finalize()
    await file.closeAsync()
  })
}

/** Deletes what this device has of a person. The store must be closed. */
export async function deleteStore(userId: string) {
  await deleteDatabaseAsync(fileOf(userId))
}

function fileOf(userId: string) {
  return `athena-${userId}.db`
}
