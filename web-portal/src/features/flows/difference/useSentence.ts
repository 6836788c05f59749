import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cell, Sentence, Term } from './change'
import { isoDuration, parseDuration } from '../duration'
import { localName } from './tree'

/** Texts of a file keep their own direction, wherever they stand. */
const isolated = (text: string) => `\u2068${text}\u2069`

/** A comparison as it stands between the two sides. */
const COMPARES = /^[<>=]/

/** Says changes in the words of the reader. */
export function useSentence(): (sentence: Sentence) => string {
  const { t, i18n } = useTranslation(['difference', 'flows'])
  return useMemo(() => {
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
    /** A text that the language has, or else the word of the file itself. */
    const known = (key: string, otherwise: string) =>
      i18n.exists(key, { ns: 'difference' }) ? t(key as 'nothing') : otherwise

    const text = (found: string | undefined): string => {
      if (found === undefined || found === '') {
        return t('nothing')
      }
      const duration = parseDuration(found)
      return duration && isoDuration(duration) === found
        ? t(`flows:duration.${duration.unit}`, { count: duration.amount })
        : isolated(found)
    }
    const element = ({ type, id, name, ends, withEnds }: Extract<Term, { is: 'element' }>): string => {
      const kind = known(`type.${localName(type)}`, localName(type))
      if (id === '') {
        return kind
      }
      const called = name ? t('named', { kind, name: isolated(name) }) : undefined
      return ends && (withEnds || !called)
        ? t('arrow', { arrow: called ?? kind, from: word(ends.from), to: word(ends.to) })
        : (called ?? t('unnamed', { kind, id: isolated(id) }))
    }
    const property = ({ property: of, part, of: name }: Extract<Term, { is: 'property' }>): string => {
      const attribute = of && known(`property.${localName(of)}`, isolated(localName(of)))
      if (!part) {
        return attribute
      }
      const kind = known(`part.${localName(part)}`, known(`type.${localName(part)}`, localName(part)))
      const called = name ? t('named', { kind, name: isolated(name) }) : kind
      return attribute ? t('propertyOf', { property: attribute, part: called }) : called
    }
    const condition = ({ column, entry }: Cell) =>
      isolated(COMPARES.test(entry) ? `${column} ${entry}` : `${column}: ${entry}`)

    const word = (term: Term): string => {
      if (typeof term === 'string') {
        return isolated(term)
      }
      if (typeof term === 'number') {
        return String(term)
      }
      switch (term.is) {
        case 'value':
          return text(term.text)
        case 'element':
          return element(term)
        case 'property':
          return property(term)
        case 'list':
          return list.format(term.terms.map(word))
        case 'word':
          return t(`layoutOf.${term.word}`)
        case 'row':
          return term.level === undefined
            ? t('row', { row: term.row })
            : t('rowFor', { row: term.row, level: isolated(term.level) })
        case 'conditions':
          return term.cells.length === 0
            ? t('always')
            : t('when', { conditions: list.format(term.cells.map(condition)) })
      }
    }

    return ({ key, values }) => {
      const { count } = values
      const words = Object.fromEntries(Object.entries(values).map(([name, term]) => [name, word(term)]))
      return t(`says.${key}`, { ...words, ...(typeof count === 'number' ? { count } : {}) } as {
        count: number
      })
    }
  }, [i18n, t])
}
