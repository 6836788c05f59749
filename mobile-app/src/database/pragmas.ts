import { bytesToHex } from '@noble/hashes/utils.js'
import type { SQLiteDatabase } from 'expo-sqlite'

/** The file is encrypted by SQLCipher; what is acknowledged is on the disk. */
export function preparePragmas(file: SQLiteDatabase, key: Uint8Array) {
  file.execSync(`pragma key = "x'${bytesToHex(key)}'"`)
  file.execSync('pragma journal_mode = wal; pragma synchronous = full')
}
