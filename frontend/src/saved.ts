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

export function showSaved(mark: HTMLElement, room: Room): void {
  room.listen({
    saved(state) {
      mark.dataset.state = state
      if (mark.textContent !== WORDS[state]) mark.textContent = WORDS[state]
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
