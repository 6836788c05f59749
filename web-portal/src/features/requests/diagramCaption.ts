import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApprovalChainDiagram } from '@/api/generated/athena'
import { elementNames } from './elementNames'

/** The picture in words. */
export function useDiagramCaption({ xml, current, passed }: ApprovalChainDiagram): string {
  const { t, i18n } = useTranslation('requests')
  const { language } = i18n
  return useMemo(() => {
    const list = new Intl.ListFormat(language)
    const named = (ids: string[], names: Map<string, string>) =>
      list.format(ids.map((id) => names.get(id)).filter((name) => name !== undefined))
    const waiting = named(current, elementNames(xml))
    // Of what is passed, the steps: gateways and events say nothing to who does not see where they are.
    const steps = named(passed, elementNames(xml, 'userTask'))
    return [
      waiting ? t('diagram.current', { elements: waiting }) : t('diagram.ended'),
      steps && t('diagram.passed', { elements: steps }),
    ]
      .filter(Boolean)
      .join(' ')
  }, [xml, current, passed, language, t])
}
