/** The next keys after one, in their order; the first ones without one. */
export type KeysAfter<Key> = (last: Key | undefined, limit: number) => Key[]

/** More than this, a browser’s database does not hand over in one piece. */
const AT_ONCE = 1_000

/**
 * The keys of a long list, read page by page: each page begins behind the last key of the one before it, so that the
 * hundredth costs as much as the first. What is behind a key is read by what shows it. After a change in the database the
 * keys that are known are read again.
 */
export class KeyPages<Key> {
  private keys: Key[] = []
  private complete = false
  private revision: number | undefined

  constructor(private readonly after: KeysAfter<Key>) {}

  /** @param revision of the database */
  upTo(count: number, revision: number): Key[] {
    if (revision !== this.revision) {
      this.revision = revision
      this.keys = []
      this.complete = false
    }
    while (this.keys.length < count && !this.complete) {
      const wanted = Math.min(count - this.keys.length, AT_ONCE)
      const next = this.after(this.keys.at(-1), wanted)
      this.keys = [...this.keys, ...next]
      this.complete = next.length < wanted
    }
    return this.keys
  }
}
