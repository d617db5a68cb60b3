// One official Yjs client, as the tests drive it: what it wrote and what the server says is on disk.
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

class CountingSocket extends WebSocket {
  updates = 0
  send(data) {
    const bytes = new Uint8Array(data)
    if (bytes[0] === 0 && bytes[1] > 0) this.updates += 1
    super.send(data)
  }
}

export class Peer {
  constructor({ url, room, token }, name = 'peer') {
    this.doc = new Y.Doc()
    this.text = this.doc.getText('text')
    this.name = name
    this.acknowledged = { state: new Map(), count: 0 }
    this.notices = []
    this.insights = []
    this.closed = null
    this.listeners = new Set()
    this.provider = new WebsocketProvider(url, room, this.doc, {
      WebSocketPolyfill: CountingSocket,
      disableBc: true,
      params: { token },
    })
    this.provider.messageHandlers[100] = (_encoder, decoder) => {
      const state = Y.decodeStateVector(decoding.readVarUint8Array(decoder))
      this.acknowledged = { state, count: decoding.readVarUint(decoder) }
      for (const listener of this.listeners) listener()
    }
    this.provider.messageHandlers[101] = (_encoder, decoder) =>
      this.insights.push(JSON.parse(decoding.readVarString(decoder)))
    this.provider.messageHandlers[102] = (_encoder, decoder) =>
      this.notices.push(JSON.parse(decoding.readVarString(decoder)))
    this.provider.on('closed', (event) => {
      this.closed = event
    })
  }

  async synced() {
    await until(() => this.provider.synced || this.closed, `${this.name} to be synced`)
    return this
  }

  /** Whether everything this peer wrote is on disk, by the server's word. */
  get saved() {
    const { state, count } = this.acknowledged
    const mine = Y.getState(this.doc.store, this.doc.clientID)
    return this.provider.wsconnected && count === this.provider.ws.updates &&
      (state.get(this.doc.clientID) ?? 0) >= mine
  }

  /** Change like a person: at a random place between characters, never inside one. */
  scribble(random, alphabet) {
    const characters = [...this.text.toString()]
    const index = Math.floor(random() * (characters.length + 1))
    const offset = characters.slice(0, index).join('').length
    this.doc.transact(() => {
      if (random() < 0.35 && index < characters.length) this.text.delete(offset, characters[index].length)
      else this.text.insert(offset, alphabet[Math.floor(random() * alphabet.length)])
    })
  }

  leave() {
    this.provider.destroy()
  }
}

export async function until(condition, what, milliseconds = 30_000) {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await sleep(10)
  }
}

/** A small seeded generator (mulberry32), so that a failure can be run again. */
export function seeded(seed) {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const order = JSON.parse(process.argv[2] ?? '{}')
export const tell = (report) => new Promise((told) => process.stdout.write(`${JSON.stringify(report)}\n`, told))
