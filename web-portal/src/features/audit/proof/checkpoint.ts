import { hashBytes, type Hash } from './merkleTree'
import { NoteRefused, openNote } from './note'
import type { VerifierKey } from './verifierKey'

/** The log at one moment: so many entries, with this root. C2SP tlog-checkpoint. */
export interface Checkpoint {
  origin: string
  size: number
  root: Hash
}

/**
 * The checkpoint in a signed note.
 *
 * @throws NoteRefused when it is not signed by this key, or is of another log
 */
export async function openCheckpoint(note: string, key: VerifierKey): Promise<Checkpoint> {
  const checkpoint = readCheckpoint(await openNote(note, key))
  if (checkpoint.origin !== key.name) {
    throw new NoteRefused(`a checkpoint of the log ${checkpoint.origin}, not of ${key.name}`)
  }
  return checkpoint
}

/** What a checkpoint says, whoever signed it. Lines after the third mean nothing to us; C2SP wants them ignored. */
export function readCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n')
  // The text ends with a newline, so what follows the last one is empty, and nothing else may be.
  const [origin, size, root] = lines
  const complete = lines.length >= 4 && lines.at(-1) === '' && !lines.slice(0, -1).includes('')
  if (!complete || origin === undefined || size === undefined || root === undefined) {
    throw new NoteRefused('not a checkpoint: it needs three lines, and none empty')
  }
  if (!/^(0|[1-9][0-9]{0,17})$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw new NoteRefused(`not a checkpoint: the size is ${size}`)
  }
  try {
    hashBytes(root)
  } catch {
    throw new NoteRefused('not a checkpoint: the root is no hash in Base64')
  }
  return { origin, size: Number(size), root }
}

/** What an unverified note claims to be the text of; only to compute with while its signature is checked elsewhere. */
export function claimedCheckpoint(note: string): Checkpoint {
  return readCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1))
}
