import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { problemOf, type CallError } from '@/api/problem'
import { Menu, MenuItem } from '@/ui/Menu'
import { useProblemText } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { fileName, PARTS, type Part } from './flowFile'

/** Offers the two files of a flow, each as a download. */
export function ExportMenu({
  label,
  version,
  read,
}: {
  label: string
  version?: number
  /** @returns undefined when the flow has no such file */
  read: (part: Part) => Promise<string | null | undefined>
}) {
  const { t } = useTranslation('flowFiles')
  const tell = useToast()
  const problem = useProblemText()
  const save = async (part: Part) => {
    try {
      const text = await read(part)
      if (text) {
        saveAs(text, fileName(part, version))
      } else {
        tell({ text: t('export.none'), tone: 'bad' })
      }
    } catch (refusal) {
      const missing = problemOf(refusal as CallError)?.status === 404
      tell({ text: missing ? t('export.none') : problem(refusal as CallError), tone: 'bad' })
    }
  }
  return (
    <Menu
      label={label}
      trigger={
        <span title={label}>
          <Download size={16} aria-hidden />
        </span>
      }
      className="inline-flex min-h-9 items-center rounded-lg px-2 text-ink-soft transition-colors hover:bg-sunken hover:text-ink"
    >
      {PARTS.map((part) => (
        <MenuItem key={part} onSelect={() => void save(part)}>
          {t(`export.${part}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}

function saveAs(text: string, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/xml' }))
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
