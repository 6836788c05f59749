import { migrate } from 'drizzle-orm/expo-sqlite/migrator'
import type { ExpoSQLiteDatabase } from 'drizzle-orm/expo-sqlite'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import migrations from './migrations/migrations'
import * as schema from './schema'

export const CASING = 'snake_case'

/** SQLite by whichever driver: expo-sqlite on phones and in browsers, sql.js in tests. All of them are synchronous. */
export type Database = BaseSQLiteDatabase<'sync', unknown, typeof schema>

/** Brings the tables to what this version of the app expects. */
export async function bringUpToDate(database: Database) {
  // The migrator runs on any synchronous driver; its types name the one it was written for.
  await migrate(database as unknown as ExpoSQLiteDatabase<typeof schema>, migrations)
}
