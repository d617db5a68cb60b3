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
  ticketsUrl: string
  user: { name: string; color: string }
  readonly: boolean
}

export function readPage(): Page | null {
  const editor = document.getElementById('editor')
  const { room, ticketsUrl, userName, userColor, readonly } = editor?.dataset ?? {}
  if (!editor || !room || !ticketsUrl) return null
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
    ticketsUrl,
    user: { name: userName ?? '', color: userColor ?? '' },
    readonly: readonly === 'true',
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
