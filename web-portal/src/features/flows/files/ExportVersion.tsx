import { useTranslation } from 'react-i18next'
import { KEY, useLazyFlowFileQuery } from '../api'
import { ExportMenu } from './ExportMenu'

/** The files of a version, byte for byte as they are in force or were. */
export function ExportVersion({ version }: { version: number }) {
  const { t } = useTranslation('flowFiles')
  const [read] = useLazyFlowFileQuery()
  return (
    <ExportMenu
      label={t('export.version', { version })}
      version={version}
      read={(part) => read({ key: KEY, version, part }).unwrap()}
    />
  )
}
