// Several peers write at once, with characters of every width; report what each of them ends with.
import { order, Peer, seeded, sleep, tell, until } from './peer.mjs'

const alphabet = ['a', ' ', '\n', 'é', '🦁', '👩‍🚒', '漢', '🦂🦁', 'word ', '- [ ] ']
const peers = order.tokens.map((token, index) => new Peer({ ...order, token }, `peer ${index}`))
const random = seeded(order.seed)
await Promise.all(peers.map((peer) => peer.synced()))
tell({ ready: true })
for (let round = 0; round < order.rounds; round += 1) {
  for (const peer of peers) peer.scribble(random, alphabet)
  if (round % 5 === 0) await sleep(3)
}
await until(() => peers.every((peer) => peer.saved), 'everything to be saved')
tell({ written: true })
await until(() => peers.every((peer) => order.awaits.every((word) => peer.text.toString().includes(word))), 'words from outside')
await until(() => new Set(peers.map((peer) => peer.text.toString())).size === 1, 'one text')
const late = await new Peer({ ...order, token: order.tokens[0] }, 'latecomer').synced()
await tell({ texts: [...peers, late].map((peer) => peer.text.toString()), notices: peers.flatMap((peer) => peer.notices) })
process.exit(0)
