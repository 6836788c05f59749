import type { Decision, FiredRule, Listed, NamedValue } from '../answers'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, More, Nothing } from '../ui/Asked'
import { Missing, Time } from '../ui/values'
import { useAnswer } from '../useAnswer'
import type { TabProps } from './HistoryTabs'
import { concerns } from './steps'

/** What a table was asked, and which of its rules answered. */
export function Decisions({ instance, selected }: TabProps) {
  const asked = useAnswer<Listed<Decision>>(historyAddress(`/instances/${instance.id}/decisions`))
  return (
    <Asked of={asked}>
      {({ items, more }) => {
        const decisions = items.filter(({ activityId }) => concerns(selected, activityId))
        return decisions.length === 0 ? (
          <Nothing>{t('decisions.empty')}</Nothing>
        ) : (
          <>
            {decisions.map((decision) => (
              <One key={decision.id} of={decision} />
            ))}
            <More there={more} />
          </>
        )
      }}
    </Asked>
  )
}

function One({ of }: { of: Decision }) {
  return (
    <article className="athena-decision">
      <h3>
        {of.name ?? of.key}{' '}
        <small>
          <Time at={of.at} />
        </small>
      </h3>
      <h4>{t('decisions.inputs')}</h4>
      <Values of={of.inputs} />
      <h4>{t('decisions.fired', { count: of.rules.length, number: number(of.rules.length) })}</h4>
      {of.rules.length > 0 && (
        <table className="cam-table athena-table table">
          <caption className="sr-only">{t('decisions.rules', { name: of.name ?? of.key })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('decisions.rule')}</th>
              <th scope="col">{t('decisions.conditions')}</th>
              <th scope="col">{t('decisions.conclusions')}</th>
              <th scope="col">{t('decisions.description')}</th>
            </tr>
          </thead>
          <tbody>
            {of.rules.map((rule) => (
              <Rule key={rule.id} of={rule} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  )
}

function Rule({ of }: { of: FiredRule }) {
  const conditions = of.conditions.map(({ name, expression }) => ({
    name,
    value: expression?.trim() || t('decisions.whatever'),
  }))
  return (
    <tr>
      <th scope="row">{number(of.order)}</th>
      <td>
        <Values of={conditions} />
      </td>
      <td>
        <Values of={of.conclusions} />
      </td>
      <td>{of.description ?? <Missing />}</td>
    </tr>
  )
}

function Values({ of }: { of: NamedValue[] }) {
  return (
    <dl className="athena-values">
      {of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null ? <Missing /> : <code>{value}</code>}</dd>
        </div>
      ))}
    </dl>
  )
}
