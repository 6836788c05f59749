import DecisionRulesRowComponent from 'dmn-js-decision-table/lib/features/decision-rules/components/DecisionRulesRowComponent'
import ContentEditable from 'dmn-js-shared/lib/components/ContentEditable'
import { Component, createComponentVNode, createVNode, type VNode } from 'inferno'
import { Cell } from 'table-js/lib/components'
import { plainText, quoted, withQuotes } from './cellText'
import type { CellContext, Column, Row, TableCell } from './table'

/** What inferno calls the kinds of nodes that are made here. */
const HTML = 1
const COMPONENT = 2
const SELECT = 256

/** Above the editor's own components. */
const FIRST = 2_000

interface Props {
  cell: TableCell
  row: Row
  col: Column
  rowIndex: number
  colIndex: number
}

/**
 * A cell of a row. Conditions are written as they are, but texts may lack their quotes; levels are chosen among those that are
 * drawn; reasons are written as plain text.
 */
class RuleCell extends Component<Props> {
  private readonly changed = () => this.forceUpdate()

  constructor(props: Props, context: CellContext) {
    super(props, context)
    this.context = context
  }

  componentWillMount() {
    this.context.changeSupport.onElementsChanged(this.props.cell.id, this.changed)
  }

  componentWillUnmount() {
    this.context.changeSupport.offElementsChanged(this.props.cell.id, this.changed)
  }

  render(): VNode {
    const { cell, row, col, rowIndex, colIndex } = this.props
    const asks = cell.businessObject.$type === 'dmn:UnaryTests'
    return createComponentVNode(COMPONENT, Cell, {
      className: asks ? 'input-cell' : 'output-cell',
      elementId: cell.id,
      coords: `${rowIndex}:${colIndex}`,
      'data-row-id': row.id,
      'data-col-id': col.businessObject.id,
      children: asks ? this.condition() : this.answer(),
    })
  }

  private condition(): VNode {
    const column = this.props.col.businessObject
    const ofTexts = column.inputExpression?.typeRef === 'string'
    return this.editor({
      value: this.text,
      placeholder: '-',
      onBlur: () => {
        if (ofTexts && withQuotes(this.text) !== this.text) {
          this.write(withQuotes(this.text))
        }
      },
      onInput: (text: string) => this.write(text),
    })
  }

  private answer(): VNode {
    const plain = plainText(this.text)
    if (plain === undefined) {
      return this.editor({ value: this.text, onInput: (text: string) => this.write(text) })
    }
    return this.props.col.businessObject.name === 'level'
      ? this.levels(plain)
      : this.editor({ value: plain, onInput: (text: string) => this.write(quoted(text)) })
  }

  private levels(chosen: string): VNode {
    const words = this.context.injector.get('tableWords')
    const levels = words.levels()
    const others = levels.some(({ id }) => id === chosen)
      ? []
      : [{ id: chosen, name: chosen === '' ? words.chooseLevel : words.notDrawn(chosen) }]
    return createVNode(
      SELECT,
      'select',
      'flow-level',
      [...others, ...levels].map(({ id, name }) =>
        createVNode(HTML, 'option', null, name, 0, { value: id }, id),
      ),
      0,
      {
        value: chosen,
        'aria-label': this.label,
        onChange: ({ target }: { target: HTMLSelectElement }) => this.write(quoted(target.value)),
      },
    )
  }

  private editor(props: object): VNode {
    const content = createComponentVNode(COMPONENT, ContentEditable, {
      label: this.label,
      ctrlForNewline: true,
      ...props,
    })
    return createVNode(HTML, 'div', 'cell-editor', content, 0)
  }

  private get text(): string {
    return this.props.cell.businessObject.text ?? ''
  }

  private get label(): string {
    const { col, rowIndex } = this.props
    const { label, name, id } = col.businessObject
    return this.context.injector.get('tableWords').cell(label ?? name ?? id, rowIndex + 1)
  }

  private write(text: string) {
    this.context.injector.get('modeling').editCell(this.props.cell.businessObject, text)
  }
}

/** A row that says of itself whether it answered. */
class RuleRow extends DecisionRulesRowComponent {
  override render() {
    const row = super.render()
    row.className = this.context.injector.get('tableMarks').fired.has(this.props.row.id)
      ? 'flow-row-fired'
      : null
    return row
  }
}

interface Components {
  onGetComponent: (
    type: string,
    priority: number,
    component: (context: { cellType?: string; rowType?: string }) => unknown,
  ) => void
}

/** Puts the rows and cells of this table in the place of the editor's own. */
export class RuleComponents {
  static $inject = ['components']

  constructor(components: Components) {
    components.onGetComponent('row', FIRST, ({ rowType }) => (rowType === 'rule' ? RuleRow : undefined))
    components.onGetComponent('cell', FIRST, ({ cellType }) => (cellType === 'rule' ? RuleCell : undefined))
  }
}
