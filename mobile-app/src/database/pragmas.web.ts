import type { SQLiteDatabase } from 'expo-sqlite'

/** Browsers have no encrypted SQLite: what is queued is encrypted row by row, and the rest goes at sign-out. */
export function preparePragmas(file: SQLiteDatabase, _key: Uint8Array) {
  file.execSync('pragma synchronous = full')
}
