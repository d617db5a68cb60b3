/** The front matter, folded away where the screen is small: what happened comes first. */

import { codeFolding, foldEffect, foldKeymap } from '@codemirror/language'
import type { EditorState, Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { make } from './page'

const RULE = /^---\s*$/

/** Where the front matter's lines begin and end, its first rule left standing; null when there is none. */
function frontMatter({ doc }: EditorState): { from: number; to: number } | null {
  if (!RULE.test(doc.line(1).text)) return null
  for (let number = 2; number <= doc.lines; number += 1) {
    const line = doc.line(number)
    if (RULE.test(line.text)) return { from: doc.line(1).from, to: line.to }
  }
  return null
}

export function foldFrontMatter(view: EditorView): void {
  const found = frontMatter(view.state)
  if (found) view.dispatch({ effects: foldEffect.of(found), selection: { anchor: Math.min(found.to + 1, view.state.doc.length) } })
}

export function folding(): Extension {
  return [
    codeFolding({
      preparePlaceholder: (state, { from, to }) => state.doc.lineAt(to).number - state.doc.lineAt(from).number - 1,
      placeholderDOM(_view, unfold, lines: number) {
        const button = make('button', { type: 'button', class: 'front-fold' }, lines === 1 ? 'One fact' : `${lines} facts: severity, owner, times…`)
        button.addEventListener('click', unfold)
        return button
      },
    }),
    keymap.of(foldKeymap),
  ]
}
