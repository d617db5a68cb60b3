/** A list worked through by keyboard: `j` and `k` move, a letter presses the button of the row that names it. */

const BUTTONS: Record<string, string> = { p: 'p', Enter: 'p', x: 'x', u: 'u' }

/** Move in the list of the page, or press a button of the row one stands on; says whether the key meant anything. */
export function pressed(event: KeyboardEvent): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-keys] > [id]')]
  const focused = document.activeElement
  const at = rows.findIndex((row) => row.contains(focused))
  if (!rows.length) return false
  if (event.key === 'j' || event.key === 'k') {
    rows[Math.max(0, Math.min(at + (event.key === 'j' ? 1 : -1), rows.length - 1))]?.focus()
    return true
  }
  const name = BUTTONS[event.key]
  if (!name || (event.key === 'Enter' && focused !== rows[at])) return false // on a link or a button it is theirs
  const button =
    rows[at]?.querySelector<HTMLButtonElement>(`[data-key="${name}"]`) ??
    document.querySelector<HTMLButtonElement>(`[data-key-last="${name}"]`)
  button?.click()
  return button !== null
}

/** Stand where the address points, else on the first row that is to be looked at. */
const rows = document.querySelector('[data-keys]')
if (rows) {
  const named = location.hash ? document.getElementById(location.hash.slice(1)) : null
  const first = named && rows.contains(named) ? named : rows.querySelector<HTMLElement>(':scope > [data-open]')
  first?.focus({ preventScroll: !named })
}
