/** The others' cursors and selections, with their names. (y-codemirror's own set style attributes our policy forbids.) */

import { Annotation, type Extension, type Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, type PluginValue, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { make } from './page'
import { type Person, personOf } from './presence'

const moved = Annotation.define<true>()

class Caret extends WidgetType {
  constructor(readonly person: Person) {
    super()
  }

  override eq(other: Caret): boolean {
    return other.person.name === this.person.name && other.person.color === this.person.color
  }

  override toDOM(): HTMLElement {
    const caret = make('span', { class: 'cm-peer-caret' }, '\u2060', make('span', { class: 'cm-peer-name' }, this.person.name), '\u2060')
    caret.style.setProperty('--peer', this.person.color)
    return caret
  }

  override get estimatedHeight(): number {
    return -1
  }

  override ignoreEvent(): boolean {
    return true
  }
}

export function cursors(text: Y.Text, awareness: Awareness): Extension {
  class Cursors implements PluginValue {
    decorations: DecorationSet = Decoration.none
    private readonly heard = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
      const others = [...added, ...updated, ...removed].filter((client) => client !== awareness.clientID)
      if (others.length) this.view.dispatch({ annotations: moved.of(true) })
    }

    constructor(private readonly view: EditorView) {
      awareness.on('change', this.heard)
      this.decorations = others(view)
    }

    update(update: ViewUpdate): void {
      this.tellMine(update)
      this.decorations = others(update.view)
    }

    destroy(): void {
      awareness.off('change', this.heard)
    }

    private tellMine(update: ViewUpdate): void {
      const { main } = update.state.selection
      const known = awareness.getLocalState()?.cursor as { anchor: unknown; head: unknown } | null | undefined
      if (!this.view.hasFocus) {
        if (known && update.focusChanged) awareness.setLocalStateField('cursor', null)
        return
      }
      const anchor = Y.createRelativePositionFromTypeIndex(text, main.anchor)
      const head = Y.createRelativePositionFromTypeIndex(text, main.head)
      const same = (one: unknown, two: Y.RelativePosition) =>
        !!one && Y.compareRelativePositions(Y.createRelativePositionFromJSON(one), two)
      if (!known || !same(known.anchor, anchor) || !same(known.head, head)) awareness.setLocalStateField('cursor', { anchor, head })
    }
  }

  function others(view: EditorView): DecorationSet {
    const found: Range<Decoration>[] = []
    for (const [client, state] of awareness.getStates()) {
      const person = client === awareness.clientID ? null : personOf(state)
      const cursor = state.cursor as { anchor: unknown; head: unknown } | null | undefined
      if (!person || !cursor) continue
      const anchor = here(cursor.anchor)
      const head = here(cursor.head)
      if (anchor === null || head === null) continue
      const end = view.state.doc.length
      const [from, to] = [Math.min(anchor, head, end), Math.min(Math.max(anchor, head), end)]
      if (from < to) {
        const attributes = { style: `--peer: ${person.color}` }
        found.push(Decoration.mark({ class: 'cm-peer-selection', attributes }).range(from, to))
      }
      found.push(Decoration.widget({ widget: new Caret(person), side: head > anchor ? -1 : 1 }).range(Math.min(head, end)))
    }
    return Decoration.set(found, true)
  }

  function here(position: unknown): number | null {
    try {
      const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), text.doc as Y.Doc)
      return found?.type === text ? found.index : null
    } catch {
      return null // somebody's client sent something that is no position
    }
  }

  return ViewPlugin.fromClass(Cursors, { decorations: (plugin) => plugin.decorations })
}
