import { ask } from '../api'
import type { InstanceContext } from '../cockpit'
import { Answered } from '../ui/Answered'
import { useAnswer } from '../useAnswer'
import { HistoryTabs } from './HistoryTabs'

/** On Cockpit's own page of a running instance. */
export default function InstanceTab({ processInstanceId }: InstanceContext) {
  const answer = useAnswer(processInstanceId, ask.instance(processInstanceId))
  return (
    <Answered answer={answer}>{(instance) => <HistoryTabs instance={instance} selected={null} />}</Answered>
  )
}
