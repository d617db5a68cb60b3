/** Names with commas between them: what the field's `datalist` knows is offered for each name, not only for the first. */

import { make } from './page'

const MOST = 8

interface Known {
  name: string
  words: string
}

/** The name the caret stands in: where it begins and ends in the field, commas not included. */
function around(field: HTMLInputElement): { start: number; end: number } {
  const caret = field.selectionStart ?? field.value.length
  const comma = field.value.indexOf(',', caret)
  return { start: caret === 0 ? 0 : field.value.lastIndexOf(',', caret - 1) + 1, end: comma < 0 ? field.value.length : comma }
}

function offer(field: HTMLInputElement, known: Known[]): void {
  const list = make('ul', { class: 'names-list', role: 'listbox', id: `${field.id}-names`, 'aria-label': 'Known names' })
  list.hidden = true
  field.after(list)
  field.removeAttribute('list') // the browser's own list would stand above ours, and knows the first name only
  const roles = { role: 'combobox', 'aria-controls': list.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list' }
  for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value)
  let at = -1

  const options = () => [...list.children] as HTMLElement[]
  const stand = (place: number) => {
    at = place
    options().forEach((option, number) => option.setAttribute('aria-selected', String(number === at)))
    const chosen = options()[at]
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id)
    else field.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    list.hidden = true
    field.setAttribute('aria-expanded', 'false')
    stand(-1)
  }
  const take = (name: string) => {
    const { start, end } = around(field)
    const before = field.value.slice(0, start) + (start ? ' ' : '') + name
    field.value = before + field.value.slice(end)
    field.setSelectionRange(before.length, before.length)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    close()
  }
  const show = () => {
    const { start, end } = around(field)
    const typed = field.value.slice(start, end).trim().toLowerCase()
    const others = `${field.value.slice(0, start)},${field.value.slice(end)}`.split(',').map((name) => name.trim().toLowerCase())
    const found = known.filter(({ name, words }) => {
      const low = name.toLowerCase()
      return low !== typed && !others.includes(low) && (low.includes(typed) || words.toLowerCase().includes(typed))
    })
    const first = found.filter(({ name }) => name.toLowerCase().startsWith(typed))
    const shown = [...first, ...found.filter((each) => !first.includes(each))].slice(0, MOST)
    list.replaceChildren(
      ...shown.map(({ name, words }, number) => {
        const what = words ? [make('span', { class: 'faint small', dir: 'auto' }, words)] : []
        const option = make('li', { role: 'option', id: `${list.id}-${number}`, dir: 'auto' }, make('span', {}, name), ...what)
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault() // the field keeps the focus
          take(name)
        })
        option.dataset.name = name
        return option
      }),
    )
    stand(-1)
    list.hidden = !shown.length
    field.setAttribute('aria-expanded', String(!list.hidden))
  }

  field.addEventListener('input', show)
  field.addEventListener('click', show)
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const many = list.hidden ? 0 : options().length
    const name = options()[at]?.dataset.name
    if (event.key === 'ArrowDown' && !event.altKey) {
      if (!many) show()
      stand(Math.min(at + 1, options().length - 1))
    } else if (event.key === 'ArrowUp' && many) stand(Math.max(at - 1, -1))
    else if (event.key === 'Enter' && many && name) take(name)
    else if (event.key === 'Escape' && many) close()
    else {
      if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) close() // another name
      return
    }
    event.preventDefault()
  })
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-names][list]')) {
  const known = [...(field.list?.options ?? [])].map(({ value, textContent }) => ({ name: value, words: textContent?.trim() ?? '' }))
  if (known.length) offer(field, known)
}
