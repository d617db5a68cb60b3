/** Each line is read in the direction of what it says, whatever its marks, its time and its tags are written in. */

import { type Extension, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

const MARKS = /^\s*(?:(?:[#>*+-]+|\d+[.)])\s+)*(?:\[[ xX]\]\s*)?/
const TIME = /^[\d\s:.~≈±–-]+(?:(?:UTC|Z|min|h)\s)?/
const NAMES = /^(?:\[[^\]]*\]\s*|because\s+|accepted:\s+|\*\*\w+\*\*\s*|[\w-]+:\s+)*/
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const LINES = {
  ltr: Decoration.line({ attributes: { dir: 'ltr' } }),
  rtl: Decoration.line({ attributes: { dir: 'rtl' } }),
}

/** Return the direction of a line's first letter after what stands before its words; null where it has none. */
export function directionOf(line: string): 'ltr' | 'rtl' | null {
  const said = line.replace(MARKS, '').replace(TIME, '').replace(NAMES, '')
  const letter = /\p{L}/u.exec(said)?.[0] ?? /\p{L}/u.exec(line)?.[0]
  if (!letter) return null
  return FROM_RIGHT.test(letter) ? 'rtl' : 'ltr'
}

function directions(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  let told = -1 // a line may begin in one range and end in the next
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      const direction = directionOf(line.text)
      if (direction && line.from > told) builder.add(line.from, line.from, LINES[direction])
      told = line.from
      at = line.to + 1
    }
  }
  return builder.finish()
}

export function lineDirections(): Extension {
  const plugin = ViewPlugin.define(
    (view) => ({
      decorations: directions(view),
      update({ docChanged, viewportChanged, view }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = directions(view)
      },
    }),
    { decorations: ({ decorations }) => decorations },
  )
  return [EditorView.perLineTextDirection.of(true), plugin]
}
