/** No change ends inside a character: half of a surrogate pair would become a replacement mark for somebody. */

import { type AnnotationType, EditorState, type Extension, type Text, Transaction } from '@codemirror/state'

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000

/** Whether an offset lies between the two halves of one character. */
export function isInside(doc: Text, offset: number): boolean {
  if (offset <= 0 || offset >= doc.length) return false
  const around = doc.sliceString(offset - 1, offset + 1)
  return isHigh(around.charCodeAt(0)) && isLow(around.charCodeAt(1))
}

/** The text without halves of characters whose other half is missing. */
export function whole(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

/** The same change, widened to whole characters; null when it was whole already. */
export function snapped(doc: Text, from: number, to: number, insert: string): { from: number; to: number; insert: string } | null {
  if (from === to && isInside(doc, from)) return { from: from + 1, to: from + 1, insert: whole(insert) }
  const start = isInside(doc, from) ? from - 1 : from
  const end = isInside(doc, to) ? to + 1 : to
  const wider = doc.sliceString(start, from) + insert + doc.sliceString(to, end)
  // A lone half typed beside its other half makes one character: take that in as well.
  const mended = whole(wider)
  return start === from && end === to && mended === insert ? null : { from: start, to: end, insert: mended }
}

/** Widen what is typed here to whole characters; what comes from others (marked so) is taken as it is. */
export function wholeCharacters(fromOthers: AnnotationType<unknown>): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(fromOthers) !== undefined) return transaction
    const doc = transaction.startState.doc
    const changes: { from: number; to: number; insert: string }[] = []
    let differs = false
    transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) => {
      const insert = inserted.sliceString(0, inserted.length, '\n')
      const better = snapped(doc, from, to, insert)
      differs ||= better !== null
      changes.push(better ?? { from, to, insert })
    })
    if (!differs) return transaction
    const length = changes.reduce((sum, change) => sum + change.insert.length - (change.to - change.from), doc.length)
    const event = transaction.annotation(Transaction.userEvent)
    return {
      changes,
      effects: transaction.effects,
      scrollIntoView: transaction.scrollIntoView,
      ...(length === transaction.newDoc.length && transaction.selection ? { selection: transaction.selection } : {}),
      ...(event ? { userEvent: event } : {}),
    }
  })
}
