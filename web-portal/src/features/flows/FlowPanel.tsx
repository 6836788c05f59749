import type Modeler from 'bpmn-js/lib/Modeler'
import { ConditionPanel } from './ConditionPanel'
import { conditionAt } from './modeler/changeCondition'
import { is, isNode, type Element, type ElementRegistry, type Shape } from './modeler/diagram'
import { noticesIn } from './modeler/noticePoint'
import type { Wish } from './modeler/palette'
import { NoticePanel } from './NoticePanel'
import { StepList } from './StepList'
import { StepPanel } from './StepPanel'

/** What can be set at what is selected in the diagram; all steps, when it is nothing of the kind. */
export function FlowPanel({
  modeler,
  levels,
  onSelect,
  onAdd,
  onNamed,
}: {
  modeler: Modeler | undefined
  levels: Shape[]
  onSelect: (id: string) => void
  onAdd: (wish: Wish) => void
  /** Somebody approves at a step who did not before. */
  onNamed: () => void
}) {
  const selection = modeler?.get<{ get: () => Element[]; select: (element: null) => void }>('selection')
  const [selected, ...more] = selection?.get() ?? []
  const level = more.length === 0 ? levels.find((shape) => shape === selected) : undefined
  const condition = more.length === 0 && selected ? conditionSelected(selected) : undefined
  const notices = modeler ? noticesIn(modeler.get<ElementRegistry>('elementRegistry')) : []
  const notice = more.length === 0 ? notices.find((shape) => shape === selected) : undefined
  const leave = () => selection?.select(null)
  if (modeler && level) {
    return (
      <StepPanel
        key={level.id}
        level={level}
        modeler={modeler}
        onAdd={onAdd}
        onNamed={onNamed}
        onLeave={leave}
      />
    )
  }
  if (modeler && notice) {
    return <NoticePanel key={notice.id} notice={notice} modeler={modeler} onNamed={onNamed} onLeave={leave} />
  }
  return modeler && condition ? (
    <ConditionPanel condition={condition} modeler={modeler} onLeave={leave} />
  ) : (
    <StepList levels={levels} notices={notices} onSelect={onSelect} onAdd={onAdd} />
  )
}

function conditionSelected(element: Element) {
  return isNode(element) && is(element, 'bpmn:ExclusiveGateway') ? conditionAt(element) : undefined
}
