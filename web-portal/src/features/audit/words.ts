import { useTranslation } from 'react-i18next'
import { isKnown, isRefusal } from './actions'

const OBJECTS = [
  'attachment',
  'question',
  'approval',
  'request',
  'assignment',
  'delegation',
  'device',
  'session',
  'user',
  'reason',
  'category',
  'department',
  'hold',
  'archive',
] as const

/** What an action is called. One that is newer than this page keeps the name it has in the log. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation('audit')
  return (action) => (isKnown(action) ? t(`action.${action}`) : action)
}

export function useObjectName(): (type: string) => string {
  const { t } = useTranslation('audit')
  return (type) => {
    const known = OBJECTS.find((each) => each === type)
    return known ? t(`object.${known}`) : type
  }
}

/** Who did what nobody is named for: Athena, or somebody who was refused before it was known who they are. */
export function useNobody(): (action: string) => string {
  const { t } = useTranslation('audit')
  return (action) => t(isRefusal(action) ? 'someone' : 'system')
}
