/** What was typed into a form outlives an ended session: this tab keeps it until its next page, and nobody else's. */

import { make } from './page'

const KEY = 'afterword-unsent'

interface Unsent {
  reader: string
  action: string
  pressed: string
  fields: Field[]
}

interface Field {
  name: string
  value: string
  checked: boolean | undefined
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The fields a person fills in; a password or a file is never kept, and hidden ones come with the page. */
function controls(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input:not([type="hidden"], [type="password"], [type="file"]), textarea, select')]
}

function ticked(control: Control): boolean | undefined {
  return control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type) ? control.checked : undefined
}

function reader(): string {
  return document.getElementById('main')?.dataset.reader ?? ''
}

function isPosted(form: HTMLFormElement): boolean {
  return form.getAttribute('method')?.toLowerCase() === 'post'
}

function action(form: HTMLFormElement): string {
  return new URL(form.getAttribute('action') ?? '', location.href).pathname
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (!isPosted(form) || !reader()) return
  const unsent: Unsent = {
    reader: reader(),
    action: action(form),
    pressed: event.submitter?.textContent?.trim() ?? '',
    fields: controls(form).map((each) => ({ name: each.name, value: each.value, checked: ticked(each) })),
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(unsent))
  } catch {
    // No room, or not allowed: the form is sent all the same.
  }
})

function taken(): Unsent | null {
  try {
    const found = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return found ? (JSON.parse(found) as Unsent) : null
  } catch {
    return null
  }
}

/** Put what was typed into a form again; says whether anything was missing there. */
function fill(form: HTMLFormElement, fields: Field[]): boolean {
  let isFilled = false
  for (const control of controls(form)) {
    const isTicked = ticked(control)
    const field = fields.find((each) => each.name === control.name && (isTicked === undefined || each.value === control.value))
    if (!field || (isTicked === undefined ? field.value === control.value : field.checked === isTicked)) continue
    if (isTicked === undefined) control.value = field.value
    else (control as HTMLInputElement).checked = field.checked ?? false
    control.dispatchEvent(new Event('input', { bubbles: true }))
    isFilled = true
  }
  return isFilled
}

/** Whoever signed in again finds their words; whoever is another reader does not. */
const unsent = taken()
const notice = document.querySelector('[data-not-done] > div')
if (unsent && notice && unsent.reader === reader()) {
  const form = [...document.forms].find((each) => isPosted(each) && action(each) === unsent.action)
  const isFilled = form ? fill(form, unsent.fields) : false
  if (isFilled) for (let at = form?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
  const said = [unsent.pressed && `Not done: “${unsent.pressed}”.`, isFilled && 'What you typed is in its place again.']
  if (said.some(Boolean)) notice.append(make('p', {}, said.filter(Boolean).join(' ')))
}
