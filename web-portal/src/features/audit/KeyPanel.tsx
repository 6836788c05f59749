import { KeyRound } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { TextAreaField } from '@/ui/Field'
import { parseVerifierKey } from './proof/verifierKey'
import { trust, useTrustedKey } from './trust'

/** Which key signatures are checked with, whose word it is that it is the right one, and how to do better. */
export function KeyPanel({ onChange }: { onChange: () => void }) {
  const { t } = useTranslation('audit')
  const formats = useFormats()
  const key = useTrustedKey()
  const [changing, setChanging] = useState(false)
  return (
    <div className="flex flex-col gap-2 rounded-xl bg-sunken px-4 py-3 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <KeyRound size={16} aria-hidden className="shrink-0 text-ink-soft" />
        <span className="font-medium">{t('key.title')}</span>
        {key && <Badge tone={key.origin === 'pinned' ? 'good' : 'warn'}>{t(`key.${key.origin}`)}</Badge>}
      </div>
      {key ? (
        <>
          <code dir="ltr" className="text-xs break-all text-ink-soft rtl:text-end">
            {key.text}
          </code>
          <p className="text-xs text-ink-soft">
            {t(`key.${key.origin}Detail`, { date: formats.dateTime(key.since) })}
          </p>
        </>
      ) : (
        <p className="text-xs text-ink-soft">{t('key.none')}</p>
      )}
      {changing ? (
        <PinForm
          onDone={(pinned) => {
            setChanging(false)
            if (pinned) {
              onChange()
            }
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChanging(true)}>{t('key.pin')}</Button>
          {key && (
            <Button
              look="quiet"
              onClick={() => {
                trust.forgetKey()
                onChange()
              }}
            >
              {t('key.forget')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function PinForm({ onDone }: { onDone: (pinned: boolean) => void }) {
  const { t } = useTranslation(['audit', 'shell'])
  const [error, setError] = useState<string>()

  const pin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('key')).trim()
    try {
      await parseVerifierKey(text)
    } catch {
      setError(t('key.invalid'))
      return
    }
    trust.setKey(text, 'pinned')
    onDone(true)
  }

  return (
    <form noValidate className="flex flex-col gap-2" onSubmit={(event) => void pin(event)}>
      <TextAreaField
        label={t('key.paste')}
        hint={t('key.pasteHint')}
        name="key"
        required
        autoFocus
        rows={2}
        dir="ltr"
        spellCheck={false}
        error={error}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          {t('key.save')}
        </Button>
        <Button onClick={() => onDone(false)}>{t('shell:action.cancel')}</Button>
      </div>
    </form>
  )
}
