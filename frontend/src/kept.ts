/** What this browser keeps of a text, so that nothing written offline is lost. */

import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

function nameOf(room: string): string {
  return `afterword/${room}`
}

/** Keep a text here from now on, and bring back what was kept of it. */
export function keep(room: string, doc: Y.Doc): IndexeddbPersistence {
  return new IndexeddbPersistence(nameOf(room), doc)
}

/** Return the text with what was written here and never reached it; null if everything did. */
export async function neverSent(room: string, doc: Y.Doc): Promise<string | null> {
  const there = await indexedDB.databases?.()
  if (there && !there.some(({ name }) => name === nameOf(room))) return null
  const both = new Y.Doc() // apart, for what can no longer be written must not be seen in the text
  const kept = keep(room, both)
  await kept.whenSynced
  await kept.destroy()
  Y.applyUpdate(both, Y.encodeStateAsUpdate(doc))
  const words = both.getText('text').toString()
  return words === doc.getText('text').toString() ? null : words
}

export async function forget(room: string): Promise<void> {
  await clearDocument(nameOf(room))
}
