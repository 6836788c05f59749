import DecisionRules from 'dmn-js-decision-table/lib/features/decision-rules/DecisionRules'
import addRule from 'dmn-js-decision-table/lib/features/add-rule'
import annotations from 'dmn-js-decision-table/lib/features/annotations/editor'
import cellSelection from 'dmn-js-decision-table/lib/features/cell-selection'
import contextMenu from 'dmn-js-decision-table/lib/features/context-menu'
import copyCutPaste from 'dmn-js-decision-table/lib/features/copy-cut-paste'
import dragAndDrop from 'dmn-js-decision-table/lib/features/drag-and-drop'
import editorActions from 'dmn-js-decision-table/lib/features/editor-actions'
import head from 'dmn-js-decision-table/lib/features/decision-table-head'
import indices from 'dmn-js-decision-table/lib/features/decision-rule-indices'
import keyboard from 'dmn-js-decision-table/lib/features/keyboard'
import modeling from 'dmn-js-decision-table/lib/features/modeling'
import simpleNumberEdit from 'dmn-js-decision-table/lib/features/simple-number-edit'
import core from 'dmn-js-decision-table/lib/core'
import TableViewer from 'dmn-js-decision-table/lib/Viewer'
import EditingManager, { type ViewProvider } from 'dmn-js-shared/lib/base/EditingManager'
import debounceInput from 'dmn-js-shared/lib/features/debounce-input'
import expressionLanguages from 'dmn-js-shared/lib/features/expression-languages'
import interactionEvents from 'table-js/lib/features/interaction-events'
import selection from 'table-js/lib/features/selection'
import { RuleComponents } from './cells'
import type { DmnElement, Row, TableCell, TableMarks, TableWords, Viewer } from './table'

const Z = 90
const Y = 89

/**
 * The editor of bpmn.io for decision tables, with the parts of it that the routing table has a use for: its rows. Its columns
 * are what a flow hands over and takes back, and cannot be others. The editor for expressions is left out: it needs styles that
 * the pages' policy refuses, and nobody is to write expressions.
 */
class RowEditor extends TableViewer {
  override getModules() {
    return [
      core,
      head,
      indices,
      annotations,
      addRule,
      cellSelection,
      contextMenu,
      copyCutPaste,
      debounceInput,
      dragAndDrop,
      editorActions,
      expressionLanguages,
      interactionEvents,
      keyboard,
      modeling,
      selection,
      simpleNumberEdit,
      { __init__: ['decisionRules'], decisionRules: ['type', DecisionRules] },
      { __init__: ['ruleComponents'], ruleComponents: ['type', RuleComponents] },
    ]
  }
}

class TableManager extends EditingManager {
  override _getViewProviders(): ViewProvider[] {
    return [
      {
        id: 'decisionTable',
        constructor: RowEditor,
        opens: ({ $type, decisionLogic }) =>
          $type === 'dmn:Decision' && decisionLogic?.$type === 'dmn:DecisionTable',
      },
    ]
  }
}

export interface TableListeners {
  /** @param part what was changed, if it is a part of a row that somebody may be typing in */
  changed: (xml: string, part: string | undefined) => void
  /** Nobody types in the cell any more that was typed in. */
  left: () => void
  undo: () => void
  redo: () => void
  /** Another cell or row is selected. */
  selected: () => void
}

/** The routing table in an element of the page. */
export class TableEditor {
  private readonly manager: TableManager
  private readonly marks: TableMarks = { fired: new Set() }
  private part: string | undefined

  constructor(
    container: HTMLElement,
    private readonly words: TableWords,
    private readonly listeners: TableListeners,
  ) {
    const modules = {
      translate: ['value', words.translate],
      tableWords: ['value', words],
      tableMarks: ['value', this.marks],
    }
    container.addEventListener('focusout', () => this.listeners.left())
    this.manager = new TableManager({ container, decisionTable: { additionalModules: [modules] } })
    this.manager.on('viewer.created', ({ viewer }) => this.listen(viewer))
  }

  private listen(viewer: Viewer) {
    const events = viewer.get('eventBus')
    events.on<{ command: string; context: { element?: DmnElement } }>(
      'commandStack.executed',
      ({ command, context }) => {
        this.part = command === 'element.updateProperties' ? context.element?.id : undefined
      },
    )
    events.on<{ trigger: string }>('commandStack.changed', ({ trigger }) => {
      if (trigger !== 'clear') {
        const part = this.part
        void this.manager.saveXML({ format: true }).then(({ xml }) => this.listeners.changed(xml, part))
      }
    })
    events.on('selection.changed', () => this.listeners.selected())
    // Undo goes through the flow as a whole, where the table is a part of it.
    viewer.get('keyboard').addListener((key, event) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey
      if (control && key === Z && !event.shiftKey) {
        this.listeners.undo()
        return true
      }
      if (control && (key === Y || (key === Z && event.shiftKey))) {
        this.listeners.redo()
        return true
      }
      return undefined
    })
  }

  /** @throws when it is no table that can be shown */
  async show(xml: string) {
    const before = this.viewer
    const cell = before?.get('cellSelection').getCellSelection()
    const focused = before?.get('renderer').getContainer().contains(document.activeElement)
    await this.manager.importXML(xml)
    // The editor leaves this one header empty, for which there is no part to put in its place.
    const numbers = this.viewer?.get('renderer').getContainer().querySelector('th.index-column')
    numbers?.replaceChildren(this.words.number)
    if (cell && focused) {
      this.select(cell)
    }
  }

  /** Goes to a row, or to a cell of one. */
  select(id: string) {
    const viewer = this.viewer
    const found = viewer?.get('elementRegistry').get(id)
    const cell = found && 'cells' in found ? found.cells[0] : found && 'row' in found ? found : undefined
    if (!viewer || !cell) {
      return
    }
    viewer.get('selection').select(cell)
    const node = viewer
      .get('renderer')
      .getContainer()
      .querySelector<HTMLElement>(`[data-element-id="${CSS.escape(cell.id)}"]`)
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    node?.querySelector<HTMLElement>('[contenteditable], select')?.focus()
  }

  mark(fired: readonly string[]) {
    this.marks.fired = new Set(fired)
    this.draw()
  }

  /** Shows anew what depends on the diagram. */
  draw() {
    const root = this.viewer?.get('sheet').getRoot()
    if (root) {
      this.viewer?.get('eventBus').fire('elements.changed', { elements: [root] })
    }
  }

  get rows(): Row[] {
    return this.viewer?.get('sheet').getRoot().rows ?? []
  }

  /** The row in which something is selected. */
  get row(): Row | undefined {
    const selected: TableCell | Row | undefined = this.viewer?.get('selection').get()
    return selected && 'row' in selected
      ? selected.row
      : selected && 'cells' in selected
        ? selected
        : undefined
  }

  addRow() {
    const after = this.row
    const index = after ? this.rows.indexOf(after) + 1 : this.rows.length
    const added = this.viewer?.get('modeling').addRow({ type: 'dmn:DecisionRule' }, index)
    if (added) {
      this.select(added.id)
    }
  }

  removeRow(row: Row) {
    this.viewer?.get('modeling').removeRow(row)
  }

  moveRow(row: Row, by: 1 | -1) {
    this.viewer?.get('modeling').moveRow(row, this.rows.indexOf(row) + by)
    this.select(row.id)
  }

  get hitPolicy(): string {
    return this.viewer?.get('sheet').getRoot().businessObject.hitPolicy ?? ''
  }

  chooseHitPolicy(policy: string) {
    this.viewer?.get('modeling').editHitPolicy(policy, undefined)
  }

  destroy() {
    this.manager.destroy()
  }

  private get viewer(): Viewer | undefined {
    return this.manager.getActiveViewer()
  }
}
