/** Allowing what a note says where it stands: with a reason, for whoever reads the text after its writers. */

import type { Edit } from './insight'
import { make } from './page'

/** A button that opens a form for the reason; an empty one is refused. */
export function allowing(named: (label: string) => string, allow: (reason: string) => void): { button: HTMLElement; form: HTMLElement } {
  const label = 'Allow here, with a reason'
  const button = make('button', { type: 'button', class: 'note-fix', 'aria-expanded': 'false', 'aria-label': named(label) }, label)
  const reason = make('input', {
    class: 'note-reason',
    required: '',
    pattern: '.*\\S.*',
    maxlength: '300',
    title: 'Say why the words have to stay',
    autocomplete: 'off',
    dir: 'auto',
  })
  const asked = make('label', {}, 'Why do the words have to stay?', reason)
  const form = make('form', { class: 'note-allow', hidden: '' }, asked, make('button', { class: 'note-fix' }, 'Allow'))
  button.addEventListener('click', () => {
    form.hidden = !form.hidden
    button.setAttribute('aria-expanded', String(!form.hidden))
    if (!form.hidden) reason.focus()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    allow(reason.value)
  })
  return { button, form }
}

/** Write a reason into the edit that allows; what would end the reason or its comment is written otherwise. */
export function withReason(edit: Edit, reason: string): Edit {
  const words = reason.trim().replaceAll('"', "'").replace(/-{2,}|[<>]/g, '–')
  return { ...edit, insert: edit.insert.replace('reason=""', () => `reason="${words}"`) }
}
