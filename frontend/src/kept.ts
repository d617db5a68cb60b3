/** What this browser keeps of a text, so that nothing written offline is lost: for whoever wrote it, and nobody else here. */

import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

/** Somebody at a text. */
export interface Seat {
  userId: string
  room: string
}

function nameOf({ userId, room }: Seat): string {
  return `afterword/${userId}/${room}`
}

/** Keep a text here from now on, and bring back what was kept of it. */
export function keep(seat: Seat, doc: Y.Doc): IndexeddbPersistence {
  return new IndexeddbPersistence(nameOf(seat), doc)
}

/** Return the text with what was written here and never reached it; null if everything did. */
export async function neverSent(seat: Seat, doc: Y.Doc): Promise<string | null> {
  const there = await indexedDB.databases?.()
  if (there && !there.some(({ name }) => name === nameOf(seat))) return null
  const both = new Y.Doc() // apart, for what can no longer be written must not be seen in the text
  const kept = keep(seat, both)
  await kept.whenSynced
  await kept.destroy()
  Y.applyUpdate(both, Y.encodeStateAsUpdate(doc))
  const words = both.getText('text').toString()
  return words === doc.getText('text').toString() ? null : words
}

export async function forget(seat: Seat): Promise<void> {
  await clearDocument(nameOf(seat))
}
