import Modeler from 'bpmn-js/lib/Modeler'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import minimap from 'diagram-js-minimap'
import { flowModule, type ModelerWords } from './flowModule'

const COLOURS = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
}

/** The modeler of bpmn.io with the words of this domain. */
export function createModeler(container: HTMLElement, words: ModelerWords): Modeler {
  return new Modeler({
    container,
    bpmnRenderer: COLOURS,
    moddleExtensions: { camunda },
    additionalModules: [minimap, flowModule(words)],
  })
}
