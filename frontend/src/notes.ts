/** Diagnostics as notes in the margin: a dot, a quiet underline, and the note under the line when one asks for it. */

import { type EditorState, type Extension, RangeSet, type StateCommand, StateEffect, StateField } from '@codemirror/state'
import {
  closeHoverTooltips,
  type Command,
  Decoration,
  type DecorationSet,
  EditorView,
  gutter,
  GutterMarker,
  hoverTooltip,
  type KeyBinding,
  type Tooltip,
  type TooltipView,
  ViewPlugin,
  WidgetType,
} from '@codemirror/view'
import { withReason } from './allowing'
import { type Doing, type Entry, entries, heaviest, showEntries } from './entries'
import { hole, isHole, nextHole } from './holes'
import { about, type Diagnostic, type Edit, quoted, type Severity } from './insight'
import { nestItem } from './lists'
import { make } from './page'

const tell = StateEffect.define<readonly Diagnostic[]>()
const open = StateEffect.define<number | null>()
/** A question was left in the text: until the text is read again, nobody is offered to leave it once more. */
const asked = StateEffect.define<Edit>()

interface Notes {
  list: readonly Diagnostic[]
  /** Where the open note is, as an offset in its line; null when none is open. */
  opened: number | null
  marks: DecorationSet
}

const notes = StateField.define<Notes>({
  create: () => ({ list: [], opened: null, marks: Decoration.none }),
  update(value, transaction) {
    let { list, opened } = value
    for (const effect of transaction.effects) if (effect.is(asked)) list = list.map((each) => without(each, effect.value))
    if (transaction.docChanged) {
      list = list.map((each) => moved(each, (offset, side) => transaction.changes.mapPos(offset, side))).filter(stands(list))
      if (opened !== null) opened = transaction.changes.mapPos(opened)
    }
    for (const effect of transaction.effects) {
      if (effect.is(tell)) list = effect.value
      if (effect.is(open)) opened = effect.value
    }
    const locking = transaction.startState.readOnly !== transaction.state.readOnly
    if (list === value.list && opened === value.opened && !locking) return value
    if (opened !== null && !onLine(transaction.state, list, opened).length) opened = null
    return { list, opened, marks: draw(transaction.state, list, opened) }
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.marks),
})

/** What was noted on words that are gone is gone with them, before anybody has read the text again. */
function stands(before: readonly Diagnostic[]): (each: Diagnostic, index: number) => boolean {
  return (each, index) => each.from < each.to || before[index]?.from === before[index]?.to
}

function moved(each: Diagnostic, to: (offset: number, side: number) => number): Diagnostic {
  const along = (edit: Edit): Edit => {
    const from = to(edit.from, 1)
    return { ...edit, from, to: Math.max(from, to(edit.to, -1)) } // where nothing was to be replaced, nothing is
  }
  const fix = each.fix && { ...each.fix, edits: each.fix.edits.map(along), ask: each.fix.ask && along(each.fix.ask) }
  return { ...each, from: to(each.from, 1), to: to(each.to, -1), fix, allow: each.allow && along(each.allow) }
}

function without(each: Diagnostic, question: Edit): Diagnostic {
  const { ask } = each.fix ?? {}
  return each.fix && ask?.from === question.from && ask.insert === question.insert ? { ...each, fix: { ...each.fix, ask: null } } : each
}

function onLine(state: EditorState, list: readonly Diagnostic[], offset: number): Diagnostic[] {
  const line = state.doc.lineAt(Math.min(offset, state.doc.length))
  return list.filter((each) => each.from >= line.from && each.from <= line.to)
}

function draw(state: EditorState, list: readonly Diagnostic[], opened: number | null): DecorationSet {
  const length = state.doc.length
  const marks = list
    .filter((each) => each.from < each.to && each.to <= length)
    .map((each) => {
      // A note on half a document would underline all of it: the first line is enough to see where it begins.
      const end = Math.min(each.to, state.doc.lineAt(each.from).to)
      return end > each.from ? Decoration.mark({ class: `note-mark note-${each.severity}` }).range(each.from, end) : null
    })
    .filter((each) => each !== null)
  if (opened !== null) {
    const line = state.doc.lineAt(Math.min(opened, length))
    const widget = new Note(entries(state, onLine(state, list, opened)))
    marks.push(Decoration.widget({ widget, block: true, side: 1 }).range(line.to))
  }
  return Decoration.set(marks, true)
}

class Note extends WidgetType {
  constructor(readonly list: readonly Entry[]) {
    super()
  }

  /** A note whose words stay where they are to be read is not drawn anew: somebody may have a finger on it. */
  override eq(other: Note): boolean {
    return this.list.length === other.list.length && this.list.every(({ said }, index) => said === other.list[index]?.said)
  }

  override toDOM(view: EditorView): HTMLElement {
    const close = make('button', { type: 'button', class: 'note-close', 'aria-label': 'Close the note' }, '×')
    close.addEventListener('click', () => leave(view))
    const card = make('div', { class: 'note-card', role: 'note' }, make('div', { class: 'note-entries' }), close)
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      leave(view)
    })
    const place = make('div', { class: 'note-place' }, card)
    this.updateDOM(place, view)
    return place
  }

  override updateDOM(place: HTMLElement, view: EditorView): boolean {
    const inside = place.querySelector<HTMLElement>('.note-entries')
    if (inside) showEntries(view, inside, this.list, () => openedEntries(view.state), doing)
    return inside !== null
  }

  override ignoreEvent(): boolean {
    return true
  }
}

function openedEntries(state: EditorState): Entry[] {
  const { list, opened } = state.field(notes)
  return opened === null ? [] : entries(state, onLine(state, list, opened))
}

const doing: Doing = {
  fix: (view, { edits }) => applyEdits(view, edits),
  ask: (view, { ask }) => ask && applyEdits(view, [ask], asked.of(ask)),
  allow: (view, edit, reason) => applyEdits(view, [withReason(edit, reason)]),
}

/** Make a change; the first hole it leaves is chosen, to be typed over. */
function applyEdits(view: EditorView, edits: readonly Edit[], ...effects: StateEffect<unknown>[]): void {
  const changes = view.state.changes(edits.map(({ from, to, insert }) => ({ from, to, insert })))
  const left = hole(changes)
  const selection = left && { anchor: left.from, head: left.to }
  view.dispatch({
    changes,
    effects: [open.of(null), ...effects],
    userEvent: 'input.fix',
    scrollIntoView: true,
    ...(selection && { selection }),
  })
  view.focus()
}

/** Close the open note and go back to the text, to the line it stands below. */
function leave(view: EditorView): void {
  const { opened } = view.state.field(notes)
  if (opened !== null) goBack(view, opened)
  view.dispatch({ effects: open.of(null) })
}

function goBack(view: EditorView, offset: number): void {
  const line = view.state.doc.lineAt(offset)
  const { head } = view.state.selection.main
  if (head < line.from || head > line.to) view.dispatch({ selection: { anchor: offset } })
  view.focus()
}

/** Whoever is in a note that goes away is in the text again. */
const keptFocus = ViewPlugin.define((view) => {
  const isInNote = () => view.contentDOM.contains(document.activeElement) && !view.hasFocus
  let wasInNote = false
  return {
    update: () => {
      wasInNote = isInNote()
    },
    docViewUpdate: () => {
      if (wasInNote && !isInNote() && document.activeElement === document.body) view.focus()
    },
  }
})

class Dot extends GutterMarker {
  constructor(
    readonly severity: Severity,
    readonly count: number,
  ) {
    super()
  }

  override eq(other: Dot): boolean {
    return other.severity === this.severity && other.count === this.count
  }

  override toDOM(): HTMLElement {
    const label = this.count === 1 ? 'One note on this line' : `${this.count} notes on this line`
    return make('span', { class: `note-dot note-${this.severity}`, title: label, role: 'img', 'aria-label': label })
  }
}

const dots = gutter({
  class: 'note-gutter',
  markers(view) {
    const lines = new Map<number, Diagnostic[]>()
    for (const each of view.state.field(notes).list) {
      if (each.from > view.state.doc.length) continue
      const { from } = view.state.doc.lineAt(each.from)
      lines.set(from, [...(lines.get(from) ?? []), each])
    }
    return RangeSet.of(
      [...lines].map(([from, list]) => new Dot(heaviest(list), list.length).range(from)),
      true,
    )
  },
  initialSpacer: () => new Dot('info', 1),
  domEventHandlers: {
    click(view, line) {
      toggle(view, line.from)
      return true
    },
  },
})

function toggle(view: EditorView, offset: number): boolean {
  const { list, opened } = view.state.field(notes)
  const line = view.state.doc.lineAt(offset)
  const isOpen = opened !== null && view.state.doc.lineAt(opened).from === line.from
  if (!isOpen && !onLine(view.state, list, offset).length) return false
  view.dispatch({ effects: open.of(isOpen ? null : line.from) })
  return true
}

/** A finger that touches underlined words asks what is noted there. */
const touched = EditorView.domEventHandlers({
  click: (event, view) => {
    const mark = event.target instanceof Element && event.target.closest('.note-mark')
    if (mark && !matchMedia('(hover: hover)').matches) openNote(view, view.posAtDOM(mark))
  },
})

const hover = hoverTooltip(hovered, {
  hideOn: ({ changes, effects, state }, { pos }) => effects.some((effect) => effect.is(open)) || !under(state, changes.mapPos(pos, 1)).length,
})

/** What is noted on the very words at an offset. */
function under(state: EditorState, offset: number): Diagnostic[] {
  return state.field(notes).list.filter((each) => each.from <= offset && offset <= each.to && each.from < each.to)
}

function hovered(view: EditorView, position: number): Tooltip | null {
  if (!matchMedia('(hover: hover)').matches) return null // a finger does not hover, and words over the text would stay
  const { opened } = view.state.field(notes)
  const here = under(view.state, position)
  const line = view.state.doc.lineAt(position)
  if (!here.length || (opened !== null && view.state.doc.lineAt(opened).from === line.from)) return null
  const from = Math.max(line.from, Math.min(...here.map((each) => each.from)))
  return { pos: from, above: true, create: () => hoverNote(view, position) }
}

/** A note over the text goes with Escape, wherever the keyboard is (WCAG 2.2, 1.4.13). */
function hoverNote(view: EditorView, position: number): TooltipView {
  const dom = make('div', { class: 'note-tooltip' })
  const now = () => entries(view.state, under(view.state, position))
  const draw = () => showEntries(view, dom, now(), now, doing)
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (dom.contains(document.activeElement)) goBack(view, position)
    view.dispatch({ effects: closeHoverTooltips })
  }
  draw()
  return {
    dom,
    mount: () => document.addEventListener('keydown', escape, true),
    destroy: () => document.removeEventListener('keydown', escape, true),
    update: ({ changes }) => {
      position = changes.mapPos(position, 1)
      draw()
    },
  }
}

/** A note that opens at the edge comes into sight. */
const inSight = EditorView.updateListener.of(({ view, transactions }) => {
  const opening = transactions.some(({ effects }) => effects.some((effect) => effect.is(open) && effect.value !== null))
  // The editor scrolls to the line in its own frame first.
  if (opening) requestAnimationFrame(() => view.dom.querySelector('.note-card')?.scrollIntoView({ block: 'nearest' }))
})

function goTo(forward: boolean): Command {
  return (view) => {
    const { list } = view.state.field(notes)
    const here = view.state.selection.main.from
    const order = [...list].sort((one, two) => one.from - two.from)
    const next = forward
      ? (order.find((each) => each.from > here) ?? order[0])
      : (order.filter((each) => each.from < here).pop() ?? order[order.length - 1])
    if (!next) return false
    const line = view.state.doc.lineAt(next.from).number
    const shown = EditorView.scrollIntoView(next.from, { y: 'center' })
    const head = isHole(view.state.sliceDoc(next.from, next.to)) ? next.to : next.from // to be typed over
    view.dispatch({ selection: { anchor: next.from, head }, effects: [open.of(next.from), shown] })
    const words = about(next, quoted(view.state.sliceDoc(next.from, next.to)))
    const told = [`Line ${line}:`, words, next.message, whereTabLeads(view.state)].filter(Boolean).join(' ')
    view.dispatch({ effects: EditorView.announce.of(told) })
    return true
  }
}

/** Say what Tab does next; the first key that would take it is asked, and does nothing. */
function whereTabLeads(state: EditorState): string {
  const takesIt = (command: StateCommand) => command({ state, dispatch: () => undefined })
  if (takesIt(nestItem)) return 'Tab puts the item below the one before it.'
  return takesIt(nextHole) ? 'Tab goes from hole to hole, then to what can be done.' : 'Tab goes to what can be done.'
}

/** Tab in the line of an open note leads into the note. */
export const enterNote: Command = (view) => {
  const { opened } = view.state.field(notes)
  const here = view.state.doc.lineAt(view.state.selection.main.head)
  if (opened === null || view.state.doc.lineAt(opened).from !== here.from) return false
  const first = view.contentDOM.querySelector<HTMLElement>('.note-card :is(button, a)')
  first?.focus()
  return first !== null
}

const close: Command = (view) => {
  if (view.state.field(notes).opened === null) return false
  view.dispatch({ effects: open.of(null) })
  return true
}

export const notesKeymap: KeyBinding[] = [
  { key: 'F8', run: goTo(true), shift: goTo(false) },
  { key: 'Mod-.', run: (view) => toggle(view, view.state.selection.main.head) },
  { key: 'Escape', run: close },
]

/** Show what the room found; only for the very text it looked at. */
export function showNotes(view: EditorView, list: readonly Diagnostic[]): void {
  const whole = list.filter((each) => each.from <= each.to && each.to <= view.state.doc.length)
  view.dispatch({ effects: tell.of(whole) })
}

/** Open the note on the line at an offset. */
export function openNote(view: EditorView, offset: number): void {
  view.dispatch({ effects: open.of(offset) })
}

export function marginalNotes(): Extension {
  return [notes, dots, hover, touched, inSight, keptFocus]
}
