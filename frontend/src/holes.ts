/** Holes of a template: what a change leaves for a person to write, such as `<cue>`. */

import type { ChangeSet, StateCommand } from '@codemirror/state'

const HOLE = /<(?![!/])[^<>\n]{1,80}>/

/** Return where the first hole of a change stands in the text after it. */
export function hole(changes: ChangeSet): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null
  changes.iterChanges((_fromA, _toA, fromB, _toB, inserted) => {
    const match = found ? null : HOLE.exec(inserted.toString())
    if (match) found = { from: fromB + match.index, to: fromB + match.index + match[0].length }
  })
  return found
}

/** Whether words are one hole and nothing else. */
export function isHole(words: string): boolean {
  return HOLE.exec(words)?.[0] === words
}

/** Tab chooses the next hole of the line, to be typed over; where there is none, Tab leads on. */
export const nextHole: StateCommand = (target) => chooseHole(target, (at, { to }) => at >= to)

/** Shift-Tab chooses the hole before. */
export const lastHole: StateCommand = (target) => chooseHole(target, (at, { from }, length) => at + length <= from, true)

function chooseHole(
  { state, dispatch }: Parameters<StateCommand>[0],
  fits: (at: number, chosen: { from: number; to: number }, length: number) => boolean,
  backwards = false,
): boolean {
  const { main } = state.selection
  const line = state.doc.lineAt(main.head)
  if (state.readOnly || main.from < line.from || main.to > line.to) return false
  const holes = [...line.text.matchAll(new RegExp(HOLE, 'g'))].filter(({ 0: words, index }) => fits(line.from + index, main, words.length))
  const next = backwards ? holes.at(-1) : holes[0]
  if (!next) return false
  const anchor = line.from + next.index
  dispatch(state.update({ selection: { anchor, head: anchor + next[0].length }, scrollIntoView: true, userEvent: 'select' }))
  return true
}
