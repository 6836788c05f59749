import type { Listed, Operation } from '../answers'
import { known, t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, More, Nothing } from '../ui/Asked'
import { Missing, Name, Time } from '../ui/values'
import { useAnswer } from '../useAnswer'
import type { TabProps } from './HistoryTabs'
import { concerns, stepName } from './steps'

/** What people and timers did to the request, and what somebody did to its process in Cockpit. */
export function Operations({ instance, selected }: TabProps) {
  const asked = useAnswer<Listed<Operation>>(historyAddress(`/instances/${instance.id}/operations`))
  return (
    <Asked of={asked}>
      {({ items, more }) => {
        const operations = items.filter(({ step }) => concerns(selected, step))
        return operations.length === 0 ? (
          <Nothing>{t('operations.empty')}</Nothing>
        ) : (
          <>
            <table className="cam-table athena-table table">
              <caption className="sr-only">{t('tab.operations')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('at')}</th>
                  <th scope="col">{t('operations.what')}</th>
                  <th scope="col">{t('who')}</th>
                  <th scope="col">{t('step')}</th>
                  <th scope="col">{t('operations.change')}</th>
                  <th scope="col">{t('operations.source')}</th>
                </tr>
              </thead>
              <tbody>
                {operations.map((operation, at) => (
                  // Nothing of an operation is its own: two may happen at once.
                  <tr key={at}>
                    <td>
                      <Time at={operation.at} toTheSecond />
                    </td>
                    <th scope="row">{known('operation', operation.operation)}</th>
                    <td>
                      {operation.who ? (
                        <Name who={operation.who} onBehalfOf={operation.onBehalfOf} />
                      ) : (
                        t('operations.nobody')
                      )}
                    </td>
                    <td>{stepName(instance.activities, operation.step) || <Missing />}</td>
                    <td>
                      <Change of={operation} />
                    </td>
                    <td>{known('source', operation.source)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <More there={more} />
          </>
        )
      }}
    </Asked>
  )
}

function Change({ of: { property, from, to, comment } }: { of: Operation }) {
  if (!property && from === null && to === null && !comment) {
    return <Missing />
  }
  return (
    <>
      {property && <span className="athena-aside">{property}: </span>}
      {from !== null && <code>{from}</code>}
      {from !== null && to !== null && <span aria-hidden="true"> → </span>}
      {to !== null && <code>{to}</code>}
      {comment && <q className="athena-comment">{comment}</q>}
    </>
  )
}
