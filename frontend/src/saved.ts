/** The mark that says where the words are: "Saved" only when the server has them on disk. */

import type { Room, Saved } from './room'

const WORDS: Record<Saved, string> = {
  connecting: 'Connecting…',
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline, kept here',
  unsaved: 'Not saved yet',
  locked: 'Locked',
  reading: 'Read only',
  refused: 'Not connected',
}
const SAYS_SAVING_AFTER = 400 // ms: a save that takes less is not worth a flicker

export function showSaved(mark: HTMLElement, room: Room): void {
  let timer = 0
  const show = (state: Saved) => {
    mark.dataset.state = state
    if (mark.textContent !== WORDS[state]) mark.textContent = WORDS[state]
  }
  room.listen({
    saved(state) {
      window.clearTimeout(timer)
      if (state === 'saving' && mark.dataset.state === 'saved') timer = window.setTimeout(() => show(room.saved), SAYS_SAVING_AFTER)
      else show(state)
    },
  })
}

/** Answer the old habit of saving by hand. */
export function tellAlreadySaved(mark: HTMLElement, room: Room): void {
  if (room.saved !== 'saved') return
  mark.textContent = 'Already saved'
  window.setTimeout(() => {
    if (room.saved === 'saved') mark.textContent = WORDS.saved
  }, 1500)
}
