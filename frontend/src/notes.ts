/** Diagnostics as notes in the margin: a dot, a quiet underline, and the note under the line when one asks for it. */

import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state'
import {
  type Command,
  Decoration,
  type DecorationSet,
  EditorView,
  gutter,
  GutterMarker,
  hoverTooltip,
  type KeyBinding,
  type Tooltip,
  WidgetType,
} from '@codemirror/view'
import { hole, isHole } from './holes'
import type { Diagnostic, Edit, Severity } from './insight'
import { make } from './page'

const WEIGHT: Record<Severity, number> = { error: 2, warning: 1, info: 0 }
const WORD: Record<Severity, string> = { error: 'To settle', warning: 'Worth a look', info: 'A thought' }

const tell = StateEffect.define<readonly Diagnostic[]>()
const open = StateEffect.define<number | null>()

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
    if (transaction.docChanged) {
      list = list.map((each) => moved(each, (offset, side) => transaction.changes.mapPos(offset, side))).filter(stands(list))
      if (opened !== null) opened = transaction.changes.mapPos(opened)
    }
    for (const effect of transaction.effects) {
      if (effect.is(tell)) list = effect.value
      if (effect.is(open)) opened = effect.value
    }
    if (list === value.list && opened === value.opened) return value
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
  const along = (edit: Edit): Edit => ({ ...edit, from: to(edit.from, 1), to: to(edit.to, -1) })
  const fix = each.fix && { ...each.fix, edits: each.fix.edits.map(along), ask: each.fix.ask && along(each.fix.ask) }
  return { ...each, from: to(each.from, 1), to: to(each.to, -1), fix }
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
    const widget = new Note(onLine(state, list, opened))
    marks.push(Decoration.widget({ widget, block: true, side: 1 }).range(line.to))
  }
  return Decoration.set(marks, true)
}

class Note extends WidgetType {
  constructor(readonly list: Diagnostic[]) {
    super()
  }

  override eq(other: Note): boolean {
    return JSON.stringify(this.list) === JSON.stringify(other.list)
  }

  override toDOM(view: EditorView): HTMLElement {
    const entries = make('div', { class: 'note-entries' }, ...alike(this.list).map((each) => entry(view, each)))
    const note = make('div', { class: 'note-card', role: 'note' }, entries)
    const close = make('button', { type: 'button', class: 'note-close', 'aria-label': 'Close the note' }, '×')
    close.addEventListener('click', () => {
      view.dispatch({ effects: open.of(null) })
      view.focus()
    })
    note.append(close)
    return make('div', { class: 'note-place' }, note)
  }

  override ignoreEvent(): boolean {
    return true
  }
}

/** What says the same of several places of a line, and asks the same, stands together and asks once; what weighs most comes first. */
function alike(list: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>()
  for (const each of list) {
    const { rule, severity, fix } = each
    const own = !fix || fix.edits.length ? each.from : ''
    const key = JSON.stringify([rule, severity, fix?.question, fix?.ask?.insert, own])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].sort(([one], [two]) => WEIGHT[two?.severity ?? 'info'] - WEIGHT[one?.severity ?? 'info'])
}

function entry(view: EditorView | null, group: readonly Diagnostic[]): HTMLElement {
  const [each] = group as [Diagnostic]
  const messages = group.map(({ severity, message }) =>
    make('p', { class: 'note-message' }, make('span', { class: 'note-weight' }, WORD[severity]), ' ', message),
  )
  const item = make('div', { class: 'note-entry', 'data-severity': each.severity }, ...messages)
  const below = make('p', { class: 'note-below' })
  if (each.fix?.question) item.append(make('p', { class: 'note-question' }, each.fix.question))
  const { edits = [], ask = null } = (view && !view.state.readOnly && each.fix) || {}
  if (view && each.fix && edits.length)
    below.append(button(each.fix.kind === 'safe' ? each.fix.title : `${each.fix.title}…`, () => applyEdits(view, edits)))
  else if (each.fix && !each.fix.question) below.append(make('span', { class: 'note-title' }, each.fix.title))
  if (view && ask) below.append(button('Ask here', () => applyEdits(view, [ask])))
  below.append(make('a', { class: 'note-rule', href: `/rules/${each.rule}`, target: '_blank', rel: 'noopener' }, each.rule))
  item.append(below)
  return item
}

function button(label: string, press: () => void): HTMLElement {
  const made = make('button', { type: 'button', class: 'note-fix' }, label)
  made.addEventListener('click', press)
  return made
}

/** Make a change; the first hole it leaves is chosen, to be typed over. */
function applyEdits(view: EditorView, edits: readonly Edit[]): void {
  const changes = view.state.changes(
    edits.map(({ from, to, insert }) => ({ from: Math.min(from, to), to: Math.max(from, to), insert })),
  )
  const left = hole(changes)
  const selection = left && { anchor: left.from, head: left.to }
  view.dispatch({ changes, effects: open.of(null), userEvent: 'input.fix', scrollIntoView: true, ...(selection && { selection }) })
  view.focus()
}

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

function heaviest(list: Diagnostic[]): Severity {
  return list.reduce<Severity>((most, each) => (WEIGHT[each.severity] > WEIGHT[most] ? each.severity : most), 'info')
}

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

// A finger does not hover, and words over the text would stay.
const hover = hoverTooltip(hovered, { hideOn: (transaction) => transaction.effects.some((effect) => effect.is(open)) })

function hovered(view: EditorView, position: number): Tooltip | null {
  if (!matchMedia('(hover: hover)').matches) return null
  const { list, opened } = view.state.field(notes)
  const here = list.filter((each) => each.from <= position && position <= each.to && each.from < each.to)
  const line = view.state.doc.lineAt(position)
  if (!here.length || (opened !== null && view.state.doc.lineAt(opened).from === line.from)) return null
  const from = Math.max(line.from, Math.min(...here.map((each) => each.from)))
  return { pos: from, above: true, create: () => ({ dom: make('div', { class: 'note-tooltip' }, ...alike(here).map((each) => entry(view, each))) }) }
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
    const told = EditorView.announce.of(`Line ${line}: ${next.message} Tab goes to what can be done.`)
    const shown = EditorView.scrollIntoView(next.from, { y: 'center' })
    const head = isHole(view.state.sliceDoc(next.from, next.to)) ? next.to : next.from // to be typed over
    view.dispatch({ selection: { anchor: next.from, head }, effects: [open.of(next.from), shown, told] })
    return true
  }
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
  return [notes, dots, hover, touched, inSight]
}
