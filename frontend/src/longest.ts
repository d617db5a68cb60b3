/** No change typed or pasted here makes the text longer than the server keeps; it says so instead. */

import { type AnnotationType, EditorState, type Extension, type Text } from '@codemirror/state'
import { make, type Page } from './page'

const encoder = new TextEncoder()

/** Bytes of UTF-8, or the number of units where even that says enough. */
function size(doc: Text, longest: number): number {
  return doc.length * 3 <= longest ? doc.length : encoder.encode(doc.toString()).length
}

/** Let a change in that fits, or that makes the text shorter; what comes from others (marked so) was let in by the server. */
export function noLonger({ editor, longest }: Page, fromOthers: AnnotationType<unknown>): Extension {
  return EditorState.changeFilter.of((transaction) => {
    // Moving the caret is a transaction too: it says nothing, and takes nothing that was said away.
    if (!transaction.docChanged || transaction.annotation(fromOthers) !== undefined) return true
    const bytes = size(transaction.newDoc, longest)
    const fits = bytes <= longest || transaction.newDoc.length < transaction.startState.doc.length
    document.getElementById('too-long')?.remove()
    if (!fits) {
      const [has, fit] = [bytes.toLocaleString('en'), longest.toLocaleString('en')]
      const words = `That was not put in: the text would have ${has} bytes, ${fit} fit. Leave logs where logs live, and link them.`
      editor.before(make('div', { id: 'too-long', class: 'note note-warn', role: 'alert' }, make('p', {}, words)))
    }
    return fits
  })
}
