/** The text itself, ready to be written in. */

import { defaultKeymap } from '@codemirror/commands'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, dropCursor, EditorView, highlightActiveLine, keymap, placeholder, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { yCollab, ySyncAnnotation, yUndoManagerKeymap } from 'y-codemirror.next'
import { UndoManager } from 'yjs'
import { wholeCharacters } from './characters'
import { cursors } from './cursors'
import { lineDirections } from './directions'
import { folding } from './head'
import { lastHole, nextHole } from './holes'
import { continueList, nestItem, unnestItem } from './lists'
import { noLonger } from './longest'
import { enterNote, marginalNotes, notesKeymap } from './notes'
import { isSmall, type Page } from './page'
import { prose, toggleTask } from './prose'
import type { Room } from './room'

const writable = new Compartment()

// On a phone the page scrolls as a whole, under one bar and above another: the cursor stays between them.
const betweenBars = EditorView.scrollMargins.of(() => (isSmall() ? { top: height('.topbar'), bottom: height('.panes') } : null))

function height(selector: string): number {
  return document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0
}

export interface Doings {
  /** Somebody pressed the old key for saving. */
  save(): void
  /** The cursor came to a line. */
  line(line: number): void
}

export function openEditor(page: Page, room: Room, doings: Doings): EditorView {
  const follow = EditorView.updateListener.of((update) => {
    if (update.selectionSet || update.docChanged) doings.line(update.state.doc.lineAt(update.state.selection.main.head).number)
  })
  const view = new EditorView({
    parent: page.editor,
    state: EditorState.create({
      doc: room.text.toString(),
      extensions: [
        // A carriage return is a character like any other: else our offsets and the shared text's would differ.
        EditorState.lineSeparator.of('\n'),
        EditorState.allowMultipleSelections.of(true),
        collaboration(room),
        wholeCharacters(ySyncAnnotation),
        noLonger(page, ySyncAnnotation),
        cursors(room.text, room.provider.awareness),
        prose(),
        lineDirections(),
        folding(),
        marginalNotes(),
        search({ top: true }),
        highlightSelectionMatches(),
        highlightActiveLine(),
        drawSelection(),
        dropCursor(),
        placeholder('What happened?'),
        EditorView.lineWrapping,
        betweenBars,
        EditorView.contentAttributes.of({ 'aria-label': 'The text', spellcheck: 'true', autocapitalize: 'sentences', dir: 'auto', tabindex: '0' }),
        follow,
        keymap.of([
          { key: 'Mod-s', preventDefault: true, run: () => (doings.save(), true) },
          { key: 'Mod-Enter', run: toggleTask },
          { key: 'Enter', run: continueList },
          { key: 'Tab', run: nestItem, shift: unnestItem },
          { key: 'Tab', run: nextHole, shift: lastHole },
          { key: 'Tab', run: enterNote },
          ...notesKeymap,
          ...yUndoManagerKeymap,
          ...searchKeymap,
          ...defaultKeymap,
        ]),
        writable.of(standing(room.locked)),
      ],
    }),
  })
  room.listen({
    notice: () => view.dispatch({ effects: writable.reconfigure(standing(room.locked)) }),
    stranded: () => view.dispatch({ effects: writable.reconfigure(standing(true)) }),
  })
  return view
}

/** The shared text, with a fix as one step of undo by itself: what is typed just before or after it stays. */
function collaboration(room: Room): Extension {
  const undoManager = new UndoManager(room.text)
  const stepOfItsOwn = ({ transactions }: ViewUpdate) => {
    if (transactions.some((each) => each.isUserEvent('input.fix'))) undoManager.stopCapturing()
  }
  const before = ViewPlugin.define(() => ({ update: stepOfItsOwn })) // plugins are told in this order, listeners after them
  return [before, yCollab(room.text, null, { undoManager }), EditorView.updateListener.of(stepOfItsOwn)]
}

function standing(locked: boolean): Extension {
  return [EditorState.readOnly.of(locked), EditorView.editable.of(!locked)]
}

/** Lead the reader to a line and put the cursor there. */
export function leadTo(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)))
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
  view.focus()
}
