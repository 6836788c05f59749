/** What a change does; `layout` is what only those see who look at the diagram or into the file. */
export type Kind = 'added' | 'removed' | 'changed' | 'layout'

/** Something that is different, as a sentence that can be said in each language. */
export interface Change {
  kind: Kind
  /** The element it is about, by its id in each of the files; none where a file does not have it. */
  before?: string | undefined
  after?: string | undefined
  says: Sentence
  /** What it consists of, or brings with it. */
  parts: readonly Change[]
}

/** The key of a text and what stands in it. */
export interface Sentence {
  key: SentenceKey
  values: Readonly<Record<string, Term>>
}

export type SentenceKey =
  | 'added'
  | 'removed'
  | 'stepAdded'
  | 'stepRemoved'
  | 'renamed'
  | 'detail'
  | 'property'
  | 'partAdded'
  | 'partRemoved'
  | 'order'
  | 'leads'
  | 'interrupts'
  | 'interruptsNot'
  | 'attached'
  | 'moved'
  | 'movedMany'
  | 'remind'
  | 'escalate'
  | 'approval'
  | 'rejection'
  | 'remindAfter'
  | 'escalateAfter'
  | 'approvalFor'
  | 'rejectionFor'
  | 'layout'
  | 'tableAdded'
  | 'tableRemoved'
  | 'rowAdded'
  | 'rowRemoved'
  | 'rowPlainAdded'
  | 'rowPlainRemoved'
  | 'cell'
  | 'rowProperty'
  | 'rowsInOrder'
  | 'columnAdded'
  | 'columnRemoved'
  | 'columnProperty'
  | 'columnsInOrder'
  | 'tableProperty'

/** What stands in a sentence, still to be put in the words of a language. */
export type Term =
  | string
  | number
  /** A text of the file; a duration is said as one, and what is not there as nothing. */
  | { is: 'value'; text: string | undefined }
  /** An arrow without a name, or one whose ends are to be told, is called by what it connects. */
  | {
      is: 'element'
      type: string
      id: string
      name?: string | undefined
      ends?: { from: Term; to: Term } | undefined
      withEnds?: boolean
    }
  /** An attribute, by its part where it is not the element's own. */
  | { is: 'property'; property: string; part?: string; of?: string | undefined }
  | { is: 'list'; terms: readonly Term[] }
  | { is: 'word'; word: LayoutWord }
  /** A row of the routing table, by its number and the level it asks for. */
  | { is: 'row'; row: number; level: string | undefined }
  /** When a row of the routing table holds. */
  | { is: 'conditions'; cells: readonly Cell[] }

export type LayoutWord = 'position' | 'size' | 'way' | 'label' | 'colour' | 'drawn' | 'other'

export interface Cell {
  column: string
  entry: string
}

export const value = (text: string | undefined): Term => ({ is: 'value', text })
