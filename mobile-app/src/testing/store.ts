import { drizzle } from 'drizzle-orm/sql-js'
import initSqlJs, { type Database as File } from 'sql.js'
import { bringUpToDate, CASING } from '@/database/database'
import { LocalStore } from '@/database/localStore'
import * as schema from '@/database/schema'

/** A database in memory, of the same SQLite, with the same tables. */
export async function newStore(): Promise<LocalStore> {
  const SQL = await initSqlJs()
  return openAgain(new SQL.Database())
}

/** Opens what a device had, as after a restart: what was not committed is not there. */
export async function openAgain(file: File): Promise<LocalStore> {
  const database = drizzle(file, { schema, casing: CASING })
  await bringUpToDate(database)
  return new LocalStore(database, async () => file.close())
}
