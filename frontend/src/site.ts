/** Small comforts on every page; each page works without them. */

import './names'
import { make } from './page'
import { pressed } from './rows'
import './unsent'

const G_WITHIN = 1200 // ms between `g` and the letter of a place

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function links(): HTMLAnchorElement[] {
  const all = document.querySelectorAll<HTMLAnchorElement>('.places a, .foot a, [data-palette]')
  return [...new Map([...all].map((link) => [link.href, link])).values()]
}

/** A list of places to go to, found by typing part of a name. */
function palette(): void {
  if (document.querySelector('dialog.palette')) return
  const field = make('input', { type: 'search', 'aria-label': 'Go to', placeholder: 'Go to…', autocomplete: 'off' })
  const list = make('ul', { class: 'palette-list' })
  const dialog = make('dialog', { class: 'palette', 'aria-label': 'Go to a place' }, field, list)
  const show = () => {
    const wanted = field.value.trim().toLowerCase()
    const found = links().filter((link) => link.textContent?.toLowerCase().includes(wanted))
    list.replaceChildren(
      ...found.map((link) => make('li', {}, make('a', { href: link.href }, link.textContent?.trim() ?? ''))),
      ...(wanted ? [make('li', {}, make('a', { href: searchFor(field.value.trim()) }, `Search the library for “${field.value.trim()}”`))] : []),
    )
  }
  field.addEventListener('input', show)
  dialog.addEventListener('keydown', (event) => {
    const anchors = [...list.querySelectorAll('a')]
    const at = anchors.indexOf(document.activeElement as HTMLAnchorElement)
    if (event.key === 'ArrowDown') anchors[Math.min(at + 1, anchors.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') (anchors[at - 1] ?? field).focus()
    else if (event.key === 'Enter' && at < 0) anchors[0]?.click()
    else return
    event.preventDefault()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close() // beside it
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  show()
  dialog.showModal()
}

function searchFor(words: string): string {
  const form = document.querySelector<HTMLInputElement>('[data-search-key]')?.form
  return `${form?.action ?? '/postmortems/'}?q=${encodeURIComponent(words)}`
}

/** Close what is open; whoever was in it stands on its button again. */
function leaveMenus(): boolean {
  const open = document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')
  for (const menu of open) {
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus()
    menu.removeAttribute('open')
  }
  return open.length > 0
}

let lastG = -G_WITHIN

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented) return
  if ((event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    palette()
    return
  }
  if (event.key === 'Escape' && leaveMenus()) return
  if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
  if (event.key === '/') {
    const field = document.querySelector<HTMLInputElement>('[data-search-key]')
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  } else if (event.key === 'g') {
    lastG = event.timeStamp
  } else if (event.timeStamp - lastG < G_WITHIN) {
    lastG = -G_WITHIN
    links()
      .find((link) => link.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()))
      ?.click()
  } else if (pressed(event)) {
    event.preventDefault()
  }
})

/** Instants, told in the reader's zone on hover; the words on the page stay. */
for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) {
  const instant = new Date(time.dateTime)
  if (Number.isNaN(instant.getTime())) continue
  const here = instant.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  time.title = time.title ? `${time.title} · ${here} here` : `${here} here`
}

/** What scrolls sideways can be reached, and so scrolled, with the keyboard. */
const scrolled = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
    else target.removeAttribute('tabindex')
  }
})
for (const wide of document.querySelectorAll('main pre:not([tabindex]), .table-wrap, .prose table, .drawing')) scrolled.observe(wide)

/** A form that cannot be undone asks first, naming the thing: `data-confirm="Delete the key of Ana?"`. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  const submitter = event.submitter as HTMLElement | null
  const question = submitter?.dataset.confirm ?? form.dataset.confirm
  if (question && !window.confirm(question)) event.preventDefault()
})

/** Menus close when one looks elsewhere. */
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!menu.contains(event.target as Node)) menu.removeAttribute('open')
  }
})

/** A part of the page that tells of something that goes on is fetched anew, `data-refresh` says after how many ms. */
function refresh(part: HTMLElement): void {
  window.setTimeout(async () => {
    const answer = document.hidden ? null : await fetch(window.location.href).catch(() => null)
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
    const now = page?.getElementById(part.id)
    if (page && !now) {
      window.location.reload() // it has come to its end: the whole page is another one
      return
    }
    // Whoever is about to press a button in it keeps the one they see.
    if (now && !part.contains(document.activeElement) && now.innerHTML !== part.innerHTML) part.replaceWith(now)
    refresh(document.getElementById(part.id) ?? part)
  }, Number(part.dataset.refresh))
}
for (const part of document.querySelectorAll<HTMLElement>('[data-refresh]')) refresh(part)

/** Files may be dropped on a form for files; one that is too big is told before it is sent. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-drop]')) {
  const field = form.querySelector<HTMLInputElement>('input[type="file"]')
  const words = form.querySelector<HTMLElement>('[data-drop-words]')
  if (!field || !words) continue
  const tell = () => {
    const files = [...(field.files ?? [])]
    const size = files.reduce((sum, file) => sum + file.size, 0)
    const tooBig = size > Number(form.dataset.drop)
    field.setCustomValidity(tooBig ? 'That is more than fits. Send it in parts.' : '')
    words.textContent = tooBig ? field.validationMessage : files.length > 1 ? `${files.length} files` : ''
  }
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault()
    form.dataset.over = String(is)
  }
  form.addEventListener('dragover', over(true))
  form.addEventListener('dragleave', over(false))
  form.addEventListener('drop', (event) => {
    over(false)(event)
    if (!event.dataTransfer?.files.length) return
    field.files = event.dataTransfer.files
    tell()
    words.textContent ||= field.files[0]?.name ?? ''
  })
  field.addEventListener('change', tell)
  form.addEventListener('submit', () => {
    words.textContent = 'Being sent…'
  })
}

/** What a form has to say about what is typed is fetched while one types: `data-look` names the parts that follow. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-look]')) {
  let waiting = 0
  let asked = 0
  const look = async (): Promise<void> => {
    const mine = ++asked
    const typed = new FormData(form)
    typed.set('look', '1')
    const answer = await fetch(form.action, { method: 'POST', body: typed }).catch(() => null)
    if (!answer?.ok || answer.redirected || mine !== asked) return // offline, signed out, or more was typed since
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const id of form.dataset.look?.split(' ') ?? []) {
      const part = document.getElementById(id)
      const now = page.getElementById(id)
      // Whoever is about to choose in it keeps what they see.
      if (part && now && !part.contains(document.activeElement) && now.innerHTML !== part.innerHTML) part.replaceWith(now)
    }
  }
  form.addEventListener('input', (event) => {
    if (!(event.target as HTMLElement).matches('input:not([type="radio"]), textarea')) return
    window.clearTimeout(waiting)
    waiting = window.setTimeout(look, 400)
  })
}

/** An editor that does not come says so, and what to do. */
document.getElementById('editor-script')?.addEventListener('error', () => {
  const mark = document.getElementById('saved-mark')
  const words = document.getElementById('loading')
  if (!mark || !words) return
  mark.textContent = 'Not loaded'
  mark.dataset.state = 'refused'
  words.setAttribute('role', 'alert')
  words.replaceChildren('The editor did not load. Check your connection, then ', make('a', { href: '' }, 'load the page again'), '. The text is safe.')
})
