/** After a hand-in that was refused: what stood in its way, for as long as it does. */

import { isSmall, type Page } from './page'

/** On a phone the list would stand where the text should: there it is a count that opens. */
export function foldBlocked({ blocked }: Page): void {
  const list = blocked?.querySelector('details')
  if (!blocked || !list) return
  if (isSmall()) list.open = false
  blocked.addEventListener('click', (event) => {
    if (isSmall() && event.target instanceof Element && event.target.closest('a')) list.open = false
  })
}

/** Show what weighs most of what is still missing, as that list has it now. */
export function showBlocked({ blocked, missing, missingCount }: Page): void {
  const list = blocked?.querySelector('ol')
  if (!blocked || !list) return
  const now = [...missing.querySelectorAll('[data-severity="error"]')].map((each) => each.cloneNode(true))
  const count = Number(missingCount?.dataset.errors ?? now.length) // the list may be cut
  blocked.hidden = count === 0
  blocked.setAttribute('aria-live', 'off') // it was told; what changes while somebody types need not be
  const words = blocked.querySelector('#blocked-count')
  if (words) words.textContent = count === 1 ? '1 thing' : `${count} things`
  // Whoever is about to choose in it keeps what they see.
  if (now.length !== list.children.length || now.some((each, at) => !each.isEqualNode(list.children[at] ?? null))) list.replaceChildren(...now)
}
