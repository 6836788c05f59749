import type Modeler from 'bpmn-js/lib/Modeler'
import type { ElementRegistry } from '../modeler/diagram'
import { levelsIn } from '../modeler/level'
import type { LevelName } from './editor/table'

/** The steps that a row can ask for, as they are drawn. */
export function levelNames(modeler: Modeler): LevelName[] {
  return levelsIn(modeler.get<ElementRegistry>('elementRegistry')).map(({ id, businessObject }) => ({
    id,
    name: businessObject.name ? `${businessObject.name} (${id})` : id,
  }))
}
