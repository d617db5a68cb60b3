"""A short post-mortem no rule has anything to say about, in any state."""

TEXT = """---
schema: postmortem/1
status: drafting
severity: SEV3
triggers: [user-visible, manual-intervention]
services: [search]
teams: [shop]
owner: "@kim"
contributors: ["@kim", "@rui"]
reviewers: ["@ana"]
timezone: UTC
impact_start: 2026-05-04T09:10Z
impact_end: 2026-05-04T09:58Z
created: 2026-05-04
visibility: company
---

# Search was slow

## Summary

On 4 May 2026 search answered one query in five after more than ten seconds for 48 minutes, which affected
about 2 100 of 9 000 shoppers. Moving the reindex to the night ended it; reindexing now has a pool of its own.

## Impact

- **Users affected:** ~2 100 of 9 000 shoppers (23 %) — sessions with a query over ten seconds
- **Duration:** 48 min
- **Financial:** none — no sale was lost
- **Reputational:** none — no tickets

## Timeline

### 2026-05-04 (UTC)

- 08:55 [lead-up] The nightly reindex is still running
- 09:10 [trigger, impact] Queries wait for the reindex
- 09:14 [detect] The alert on slow queries fires
- 09:20 [engage] The on-call joins
- 09:35 [comms] Status page: search is slow
- 09:45 [diagnose] The thread pool is seen full of reindex work
- 09:58 [mitigate, resolve] The reindex is stopped and moved to the night

## Contributing factors

- **F1** A reindex and queries share one pool of 40 threads
  - because **F2** the pool was sized when a reindex took four minutes
    - because **F3** no figure says how long a reindex takes now
- **F4** The alert waits for four slow minutes before it fires
  - accepted: shorter windows fired at every release

## Actions

- [ ] **A1** Give the reindex 8 of the 40 threads as a pool of its own
  - owner: @kim; priority: P1; due: 2026-05-22; kind: prevent; fixes: F1, F2; tracker: SHOP-71
  - verify: a reindex at noon leaves p95 of queries under 300 ms
- [ ] **A2** Plot the length of each reindex and page above 30 min
  - owner: @rui; priority: P2; due: 2026-06-05; kind: detect; fixes: F3; tracker: SHOP-72
  - verify: the reindex of 6 June shows on the dashboard

## Lessons learned

### What went well

- **L1** Stopping the reindex was safe and took one command

### What was hard

- **L2** Nothing on the dashboard showed that a reindex was running

### Where we got lucky

- **L3** It was a Monday in May; in December every query would have waited
"""
