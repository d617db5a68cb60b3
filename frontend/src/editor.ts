/** The Write page: one text, everybody in it, and what it says beside it. */

import type { EditorView } from '@codemirror/view'
import { foldBlocked, showBlocked } from './blocked'
import { foldFrontMatter } from './head'
import { type Insight, isAbout } from './insight'
import { showMissing } from './missing'
import { openNote, showNotes } from './notes'
import { isSmall, make, type Page, readPage } from './page'
import { showPresence } from './presence'
import { Room } from './room'
import { showSaved, tellAlreadySaved } from './saved'
import { Head } from './standing'
import { StructurePanel } from './structure'
import { leadTo, openEditor } from './writing'

const NEVER_SENT =
  'What you wrote here last was not saved, and now you can only read this text. ' +
  'Your version is kept in this browser alone: copy it, for the text below is without it.'

async function begin(page: Page): Promise<void> {
  foldBlocked(page)
  const room = new Room(page)
  if (!page.readonly) room.provider.awareness.setLocalStateField('user', page.user)
  showSaved(page.saved, room)
  showPresence(page.presence, room.provider.awareness)
  window.addEventListener('beforeunload', (event) => {
    if (room.wouldLose) event.preventDefault()
  })
  const early: Insight[] = []
  const first = { insight: (told: unknown) => void early.splice(0, 1, told as Insight) }
  room.listen(first)
  await room.open()

  page.editor.replaceChildren()
  page.editor.classList.add('is-open')
  let panel: StructurePanel | null = null
  const view = openEditor(page, room, {
    save: () => tellAlreadySaved(page.saved, room),
    line: (line) => panel?.follow(line),
  })
  const lead = (line: number) => {
    showPane(page, 'text')
    leadTo(view, line)
  }
  panel = new StructurePanel(page.structure, lead)
  const head = new Head(page)
  const take = (told: unknown) => takeInsight(page, view, head, panel as StructurePanel, told as Insight, lead)
  const shown = () => view.state.doc.toString()
  const forget = () => room.forget()
  const stranded = (reason: string) =>
    strand(page, `${reason} What you see here may differ from it.`, 'Open the text again', shown, forget)
  const waiting = (reason: string) => strand(page, reason, 'Open the text again', shown, async () => {})
  room.listen({ insight: take, stranded, waiting, notice: () => head.askSoon() })
  if (early[0]) take(early[0])
  void room.neverSent().then((words) => words !== null && strand(page, NEVER_SENT, 'Forget my version', () => words, forget))
  panes(page)
  leadFromAddress(page, view, lead)
}

function takeInsight(page: Page, view: EditorView, head: Head, panel: StructurePanel, insight: Insight, lead: (line: number) => void): void {
  const text = view.state.doc.toString()
  if (!isAbout(insight, text)) return // somebody typed meanwhile: a newer one is on its way
  showNotes(view, insight.diagnostics)
  head.take(insight.structure)
  panel.take(insight, text)
  panel.follow(view.state.doc.lineAt(view.state.selection.main.head).number)
  showMissing(page, insight.diagnostics, text, (line) => {
    lead(line)
    openNote(view, view.state.selection.main.head)
  })
  showBlocked(page)
}

/** Links to `#line-12` elsewhere on the page, and in the address, lead to the line in the editor. */
function leadFromAddress(page: Page, view: EditorView, lead: (line: number) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-line]') : null
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    lead(Number(link.dataset.line))
    if (link.closest('.missing')) openNote(view, view.state.selection.main.head)
  })
  const line = /^#line-(\d+)$/.exec(location.hash)?.[1]
  if (isSmall()) foldFrontMatter(view)
  if (line) lead(Number(line))
  else if (!page.readonly && matchMedia('(hover: hover)').matches) view.focus()
}

/** On a phone one pane is shown at a time. */
function panes(page: Page): void {
  page.panes?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    event.preventDefault()
    showPane(page, link.hash === '#structure' ? 'structure' : 'text')
  })
  showPane(page, 'text')
}

function showPane(page: Page, pane: 'text' | 'structure'): void {
  const columns = page.editor.parentElement
  if (columns) columns.dataset.pane = pane
  for (const link of page.panes?.querySelectorAll('a') ?? []) {
    if ((link.hash === '#structure') === (pane === 'structure')) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

/** What was written does not become part of the text from here: let its author keep it, then start afresh. */
function strand(page: Page, told: string, afresh: string, mine: () => string, first: () => Promise<void>): void {
  if (document.getElementById('stranded')) return
  const copy = make('button', { type: 'button', class: 'button' }, 'Copy my version')
  copy.addEventListener('click', () => {
    copyText(mine())
    copy.textContent = 'Copied'
  })
  const again = make('button', { type: 'button', class: 'button button-first' }, afresh)
  again.addEventListener('click', () => void first().then(() => location.reload()))
  const words = make('div', {}, make('p', {}, told), make('p', {}, copy, ' ', again))
  page.editor.before(make('div', { id: 'stranded', class: 'note note-warn', role: 'alert' }, words))
}

function copyText(text: string): void {
  const field = make('textarea', { class: 'visually-hidden' })
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy') // the clipboard API is missing on a plain http address
  field.remove()
}

const page = readPage()
if (page) void begin(page)
