import type { SQLiteDatabase } from 'expo-sqlite'

/** Browsers have no encrypted SQLite: what is queued is encrypted row by row, and the rest goes at sign-out. */
export function preparePragmas(file: SQLiteDatabase, _key: Uint8Array) {
  // What is deleted is overwritten: nothing else hides it here.
  file.execSync('pragma synchronous = full; pragma secure_delete = on')
}
