import type Modeler from 'bpmn-js/lib/Modeler'
import { TextField } from '@/ui/Field'
import type { Modeling, Shape } from './modeler/diagram'

/** What something in the diagram is called; it keeps its name where none is given. */
export function NameField({ shape, label, modeler }: { shape: Shape; label: string; modeler: Modeler }) {
  const before = shape.businessObject.name ?? ''
  return (
    <TextField
      key={before}
      label={label}
      required
      defaultValue={before}
      onBlur={({ target }) => {
        const name = target.value.trim()
        if (name && name !== before) {
          modeler.get<Modeling>('modeling').updateLabel(shape, name)
        }
      }}
    />
  )
}
