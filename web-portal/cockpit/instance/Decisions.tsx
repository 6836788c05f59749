import { useTranslation } from 'react-i18next'
import type { Evaluation } from '../api'
import { time } from '../ui/format'
import { OfInstance } from './OfInstance'

/** Which rules of its decision table fired. */
export function Decisions({ id, selected }: { id: string; selected: string | null }) {
  const { t } = useTranslation()
  return (
    <OfInstance<Evaluation> id={id} kind="decisions" selected={selected} none={t('decisions.none')}>
      {(evaluations) =>
        evaluations.map((evaluation) => (
          <article key={evaluation.id} className="athena-card">
            <h2>
              <a href={`#/decision-definition/${evaluation.definitionId}`}>
                {evaluation.name ?? evaluation.key}
              </a>{' '}
              <span className="athena-hint">{time(evaluation.at)}</span>
            </h2>
            <dl className="athena-facts">
              {evaluation.inputs.map((input) => (
                <div key={input.name}>
                  <dt>{input.name}</dt>
                  <dd>{input.value ?? '–'}</dd>
                </div>
              ))}
            </dl>
            {evaluation.rules.length === 0 && <p>{t('decisions.noRule')}</p>}
            <ul className="athena-rules">
              {evaluation.rules.map((rule) => (
                <li key={rule.id}>
                  <strong>
                    {rule.conclusions.map(({ name, value }) => `${name} = ${value ?? '–'}`).join(', ')}
                  </strong>{' '}
                  {rule.conditions.some(({ expression }) => expression)
                    ? `${t('decisions.because')} ${rule.conditions
                        .filter(({ expression }) => expression)
                        .map(({ name, expression }) => `${name}: ${expression}`)
                        .join('; ')}`
                    : t('decisions.always')}
                  {rule.description && <div className="athena-hint">{rule.description}</div>}
                  <div className="athena-hint">{t('decisions.rule', { id: rule.id })}</div>
                </li>
              ))}
            </ul>
          </article>
        ))
      }
    </OfInstance>
  )
}
