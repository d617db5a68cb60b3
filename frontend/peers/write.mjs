// Writers that never rest; each word is told once the server has acknowledged it, until the server dies.
import * as Y from 'yjs'
import { order, Peer, sleep, tell } from './peer.mjs'

const writers = order.tokens.map((token, index) => new Peer({ ...order, token }, `w${index}`))
await Promise.all(writers.map((writer) => writer.synced()))
tell({ ready: true })

async function write(writer) {
  let said = 0
  const waiting = []
  writer.listeners.add(() => {
    const { state, count } = writer.acknowledged
    const clock = state.get(writer.doc.clientID) ?? 0
    // By either measure alone: both must keep their word.
    while (waiting.length > 0 && (waiting[0].clock <= clock || waiting[0].number <= count)) {
      tell({ saved: waiting.shift().word })
    }
  })
  while (writer.provider.wsconnected) {
    const word = `[${writer.name}-${said++}]`
    const place = Math.floor(Math.random() * 4) === 0 ? 0 : writer.text.length
    writer.text.insert(place, word)
    waiting.push({ word, clock: Y.getState(writer.doc.store, writer.doc.clientID), number: writer.provider.ws.updates })
    if (waiting.length > 50) await sleep(2)
    else await sleep(Math.random() * 2)
  }
}

await Promise.all(writers.map(write))
process.exit(0)
