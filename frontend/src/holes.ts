/** Holes of a template: what a change leaves for a person to write, such as `<cue>`. */

import type { ChangeSet } from '@codemirror/state'

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
