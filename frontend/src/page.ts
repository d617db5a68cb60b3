/** What the page gives the editor: its places, and who is sitting in front of it. */

export interface Page {
  editor: HTMLElement
  structure: HTMLElement
  saved: HTMLElement
  presence: HTMLElement
  missing: HTMLElement
  missingCount: HTMLElement | null
  blocked: HTMLElement | null
  panes: HTMLElement | null
  room: string
  reference: string | undefined
  standingUrl: string | undefined
  ticketsUrl: string
  userId: string
  user: { name: string; color: string }
  readonly: boolean
  /** How many bytes a text may have. */
  longest: number
}

export function readPage(): Page | null {
  const editor = document.getElementById('editor')
  const { room, reference, standingUrl, ticketsUrl, user, userName, userColor, readonly, longest } = editor?.dataset ?? {}
  if (!editor || !room || !ticketsUrl || !user) return null
  return {
    editor,
    structure: place('structure'),
    saved: place('saved-mark'),
    presence: place('presence'),
    missing: place('missing'),
    missingCount: document.getElementById('missing-count'),
    blocked: document.getElementById('blocked'),
    panes: document.getElementById('panes'),
    room,
    reference,
    standingUrl,
    ticketsUrl,
    userId: user,
    user: { name: userName ?? '', color: userColor ?? '' },
    readonly: readonly === 'true',
    longest: Number(longest),
  }
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

/** As in the style sheet: below it, panes lie one behind the other. */
export function isSmall(): boolean {
  return matchMedia('(width < 52rem)').matches
}

/** Make an element; attributes that are undefined are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** An item of a list: what it is of, all it shows, and how to make it. */
export interface Listed {
  key: string
  said: string
  make(): HTMLElement
}

/** Let a place hold items: those that say the same stay, so that no press is lost, and so does the keyboard. */
export function refill(place: HTMLElement, items: readonly Listed[]): void {
  const held = place.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
  const before = held && controls(place, keyOf(held))
  const spare = [...place.children] as HTMLElement[]
  const wanted = items.map(({ key, said, make }) => {
    const at = spare.findIndex(({ dataset }) => dataset.said === said)
    const item = at < 0 ? make() : (spare.splice(at, 1)[0] as HTMLElement)
    Object.assign(item.dataset, { key, said })
    return item
  })
  for (const item of spare) item.remove()
  wanted.forEach((item, index) => {
    if (place.children[index] !== item) place.insertBefore(item, place.children[index] ?? null)
  })
  if (!held || !before || place.contains(document.activeElement)) return
  const after = controls(place, keyOf(held))
  const same = after.find((each) => each.ariaLabel === held.ariaLabel && each.textContent === held.textContent)
  const inItsPlace = after.length === before.length ? after[before.indexOf(held)] : undefined
  ;(same ?? inItsPlace)?.focus({ preventScroll: true })
}

function keyOf(control: HTMLElement): string {
  return control.closest<HTMLElement>('[data-key]')?.dataset.key ?? ''
}

function controls(place: HTMLElement, key: string): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(':is(button, a)')].filter((each) => keyOf(each) === key)
}
