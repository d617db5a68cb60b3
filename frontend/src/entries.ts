/** What a note says of some words, and what it offers to do about them. */

import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { allowing } from './allowing'
import { about, type Diagnostic, type Edit, type Fix, quoted, type Severity } from './insight'
import { make, refill } from './page'

const WEIGHT: Record<Severity, number> = { error: 2, warning: 1, info: 0 }
const WORD: Record<Severity, string> = { error: 'To settle', warning: 'Worth a look', info: 'A thought' }

/** What is said of a line in one go. */
export interface Entry {
  group: readonly Diagnostic[]
  /** The words each one is about, shortened. */
  words: readonly string[]
  /** All that is shown of it, and nothing else: where it stands is not. */
  said: string
}

export function entries(state: EditorState, list: readonly Diagnostic[]): Entry[] {
  return alike(list).map((group) => {
    const words = group.map(({ from, to }) => quoted(state.sliceDoc(from, to)))
    const shown = group.map(({ rule, severity, message, fix }) => [rule, severity, message, fix?.kind, fix?.title, fix?.question])
    const offered = group.map(({ fix, allow }) => [!!fix?.edits.length, !!fix?.ask, !!allow])
    return { group, words, said: JSON.stringify([shown, offered, words, state.readOnly]) }
  })
}

/** What can be done about an entry's words. */
export interface Doing {
  fix(view: EditorView, fix: Fix): void
  ask(view: EditorView, fix: Fix): void
  allow(view: EditorView, edit: Edit, reason: string): void
}

/** Show entries in a place; what is pressed is done where their words stand `now`. */
export function showEntries(view: EditorView, place: HTMLElement, list: readonly Entry[], now: () => Entry[], doing: Doing): void {
  const current = (item: HTMLElement) => now()[[...place.children].indexOf(item)]?.group[0]
  refill(
    place,
    list.map((each) => ({ key: each.group[0]?.rule ?? '', said: each.said, make: () => entry(view, each, current, doing) })),
  )
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

function entry(view: EditorView, { group, words }: Entry, current: (item: HTMLElement) => Diagnostic | undefined, doing: Doing): HTMLElement {
  const [{ rule, severity, fix, allow }] = group as [Diagnostic]
  const item = make('div', { class: 'note-entry', 'data-severity': severity }, ...group.map((each, index) => message(each, words[index] ?? '')))
  const below = make('p', { class: 'note-below' })
  const named = (label: string) => [label, ...words.filter(Boolean).map((each) => `“${each}”`)].join(' ')
  const button = (label: string, press: Doing['fix']) => {
    const made = make('button', { type: 'button', class: 'note-fix', 'aria-label': named(label) }, label)
    made.addEventListener('click', () => {
      const standing = current(item)?.fix
      if (standing && !view.state.readOnly) press(view, standing)
    })
    below.append(made)
  }
  if (fix?.question) item.append(make('p', { class: 'note-question' }, fix.question))
  if (fix?.edits.length && !view.state.readOnly) button(fix.kind === 'safe' ? fix.title : `${fix.title}…`, doing.fix)
  else if (fix && !fix.question) below.append(make('span', { class: 'note-title' }, fix.title))
  if (fix?.ask && !view.state.readOnly) button('Ask here', doing.ask)
  below.append(make('a', { class: 'note-rule', href: `/rules/${rule}`, target: '_blank', rel: 'noopener', 'aria-label': named(rule) }, rule))
  item.append(below)
  if (allow && !view.state.readOnly) {
    const { button: opens, form } = allowing(named, (reason) => {
      const standing = current(item)?.allow
      if (standing && !view.state.readOnly) doing.allow(view, standing, reason)
    })
    below.insertBefore(opens, below.lastChild)
    item.append(form)
  }
  return item
}

function message(each: Diagnostic, words: string): HTMLElement {
  const weight = make('span', { class: 'note-weight' }, WORD[each.severity])
  return make('p', { class: 'note-message' }, weight, ' ', make('bdi', { class: 'note-words' }, about(each, words)), ' ', each.message)
}

export function heaviest(list: Diagnostic[]): Severity {
  return list.reduce<Severity>((most, each) => (WEIGHT[each.severity] > WEIGHT[most] ? each.severity : most), 'info')
}

