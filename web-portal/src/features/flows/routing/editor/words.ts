import type { TFunction } from 'i18next'
import type { LevelName, TableWords } from './table'

/** The texts of the editor's own by what they say in English. */
const OWN = {
  When: 'dmn.when',
  And: 'dmn.and',
  Then: 'dmn.then',
  Annotation: 'dmn.annotation',
  Annotations: 'dmn.annotations',
  'Add rule': 'row.add',
  'Add rule above': 'dmn.addAbove',
  'Add rule below': 'dmn.addBelow',
  'Remove rule': 'row.remove',
  'Move rule': 'dmn.move',
  'Copy rule': 'dmn.copy',
  'Cut rule': 'dmn.cut',
  'Paste rule above': 'dmn.pasteAbove',
  'Paste rule below': 'dmn.pasteBelow',
  'Input label: ': 'dmn.column',
  'Input expression: ': 'dmn.column',
  'Input type': 'dmn.type',
  'Input values': 'dmn.type',
  'Output label': 'dmn.column',
  'Output name': 'dmn.column',
  'Output type': 'dmn.type',
  'Output values': 'dmn.type',
  Edit: 'dmn.editNumber',
  'Edit number': 'dmn.editNumber',
  'Test type': 'dmn.test',
  Comparison: 'dmn.comparison',
  Range: 'dmn.range',
  Value: 'dmn.value',
  'Comparison operator': 'dmn.operator',
  Equals: 'dmn.equals',
  Less: 'dmn.less',
  'Less or equals': 'dmn.lessOrEquals',
  Greater: 'dmn.greater',
  'Greater or equals': 'dmn.greaterOrEquals',
  'Start value': 'dmn.start',
  'End value': 'dmn.end',
  Include: 'dmn.include',
  Exclude: 'dmn.exclude',
} as const

/** @param levels those that are drawn when it is asked */
export function tableWords(t: TFunction<'routing'>, levels: () => LevelName[]): TableWords {
  return {
    translate: (text) => (text in OWN ? t(OWN[text as keyof typeof OWN]) : text),
    number: t('table.number'),
    cell: (column, row) => t('table.cell', { column, row }),
    chooseLevel: t('table.chooseLevel'),
    notDrawn: (level) => t('table.notDrawn', { level }),
    levels,
  }
}
