"""Invented documents, and archives of them."""

import io
import zipfile

QUAY = """---
schema: postmortem/1
title: The quay gates stayed shut
severity: SEV3
services: [gate-scan]
timezone: UTC
impact_start: 2021-03-04T09:10Z
impact_end: 2021-03-04T10:02Z
---

# The quay gates stayed shut

## Executive summary

For 52 minutes nobody could board, because gate-scan refused every ticket.

## Timeline

### 2021-03-04 (UTC)

- 09:10 [trigger, impact] The first ticket is refused
- 09:31 [detect] The alert on refusals fires
- 10:02 [mitigate] The old list of keys is put back

## Actions

- [ ] **A1** Ask for two pairs of eyes when keys are rotated
  - owner: @mira; priority: P1; due: 2021-04-01
- [x] **A2** Page when a gate refuses five in a row
"""

LEDGER = """# The ledger counted twice

## Timeline

### 2022-11-20 (UTC)

- 07:00 The job starts a second time
- 08:15 Somebody sees doubled sums

## Actions

- [ ] **A1** Let only one job run
"""

PLAIN = "# What we think about tea\n\nIt should be hot.\n"


def zipped(**files: str | bytes) -> bytes:
    """Pack files; `__` in a name is a slash and the last `_` a dot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            stem, _, suffix = name.rpartition("_")
            archive.writestr(f"{stem.replace('__', '/')}.{suffix}", content)
    return packed.getvalue()
