import { hex, ofBase64, type Bytes } from './bytes'
import { labelOf, requireName, verifies, type VerifierKey } from './verifierKey'

const SIGNATURE = '— '
const KEY_ID_LENGTH = 4

/** More than any log needs; a limit at all, so that a note cannot keep a verifier busy. */
const MAX_SIGNATURES = 100

interface NoteSignature {
  name: string
  keyId: string
  bytes: Bytes
}

/** Why a note is not believed. */
export class NoteRefused extends Error {}

/**
 * The text of a C2SP signed note that this key signed. Signatures of other keys are ignored, so that keys can be rotated and
 * witnesses can sign too.
 *
 * @throws NoteRefused when it is no note, or not signed by this key
 */
export async function openNote(note: string, key: VerifierKey): Promise<string> {
  const { text, signatures } = parse(note)
  const own = signatures.filter(({ name, keyId }) => name === key.name && keyId === key.id)
  if (own.length === 0) {
    const others = signatures.map(({ name, keyId }) => `${name}+${keyId}`).join(', ')
    throw new NoteRefused(`not signed by ${labelOf(key)}, but by ${others}`)
  }
  for (const { bytes } of own) {
    if (!(await verifies(key, text, bytes))) {
      throw new NoteRefused(`the signature of ${labelOf(key)} does not fit the text`)
    }
  }
  return text
}

function parse(note: string): { text: string; signatures: NoteSignature[] } {
  if ([...note].some((letter) => letter < ' ' && letter !== '\n')) {
    throw new NoteRefused('not a note: control characters')
  }
  const blank = note.lastIndexOf('\n\n')
  if (blank < 0) {
    throw new NoteRefused('not a note: no empty line before the signatures')
  }
  const lines = note.slice(blank + 2)
  if (!lines.endsWith('\n')) {
    throw new NoteRefused('not a note: the last line is cut off or missing')
  }
  const signatures = lines.slice(0, -1).split('\n')
  if (signatures.length > MAX_SIGNATURES) {
    throw new NoteRefused(`not a note: more than ${MAX_SIGNATURES} signatures`)
  }
  return { text: note.slice(0, blank + 1), signatures: signatures.map(signature) }
}

function signature(line: string): NoteSignature {
  const [name, encoded, ...more] = line.startsWith(SIGNATURE) ? line.slice(SIGNATURE.length).split(' ') : []
  if (name === undefined || encoded === undefined || more.length > 0) {
    throw new NoteRefused('not a note: a signature line looks like "— name base64"')
  }
  try {
    requireName(name)
    const bytes = ofBase64(encoded)
    if (bytes.length <= KEY_ID_LENGTH) {
      throw new Error('a signature is too short')
    }
    return { name, keyId: hex(bytes.slice(0, KEY_ID_LENGTH)), bytes: bytes.slice(KEY_ID_LENGTH) }
  } catch (error) {
    throw new NoteRefused(`not a note: ${error instanceof Error ? error.message : String(error)}`)
  }
}
