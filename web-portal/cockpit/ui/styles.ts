import diagram from 'diagram-js/assets/diagram-js.css?inline'
import own from './styles.css?inline'

let applied = false

/** Within the page, as Cockpit loads scripts of ours only. */
export function applyStyles() {
  if (!applied) {
    applied = true
    const style = document.createElement('style')
    // In a layer they give way to Cockpit's own, so that its diagrams stay as they are.
    style.textContent = `@layer athena-diagram { ${diagram} }\n${own}`
    document.head.append(style)
  }
}
