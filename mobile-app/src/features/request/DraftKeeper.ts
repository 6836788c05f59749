import type { LocalStore } from '@/database/localStore'
import { type Draft, forgetDraft, writeDraft, writePhotos } from './draft'
import type { Photo } from './photos'

const AT_MOST_EVERY_MS = 400

/** Keeps what is being written, soon after each key, so that closing the app loses none of it. */
export class DraftKeeper {
  private waiting: Draft | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private ended = false

  constructor(
    private readonly store: LocalStore,
    private readonly kind: string,
    private readonly now: () => Date,
  ) {}

  keep(draft: Draft) {
    if (!this.ended) {
      this.waiting = draft
      this.timer ??= setTimeout(() => this.flush(), AT_MOST_EVERY_MS)
    }
  }

  keepPhotos(photos: Photo[], draft: Draft) {
    if (!this.ended) {
      writePhotos(this.store, this.kind, photos, this.now())
      this.keep(draft)
    }
  }

  flush() {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.waiting) {
      writeDraft(this.store, this.kind, this.waiting, this.now())
      this.waiting = undefined
    }
  }

  /** It was submitted or discarded. */
  end() {
    this.ended = true
    this.waiting = undefined
    clearTimeout(this.timer)
    forgetDraft(this.store, this.kind)
  }
}
