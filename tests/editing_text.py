"""A post-mortem as somebody has it open in an editor, half written."""

TEXT = """---
schema: postmortem/1
status: in-review
owner: "@ines"
timezone: UTC
---

# Gätes 🦁 refused

## Timeline

### 2026-03-09

- 13:24 [detect] The pager rings ^t2
- 13:19 [impact] Gates refuse every ticket

## Contributing factors

- **F1** 🦁 Human error: a range typed by hand
  - because\x20

## Actions

- [ ] **A1** Do it
  - fixes:\x20
"""
