"""Starts SecantusDB, which stands in for MongoDB where the tests have none: docs/decisions/0017."""

import sys

from secantus import transactions
from secantus.cli import main

# It remembers so many retryable writes and looks through all of them at each write: by the end of a run with its own
# 10,000 it had become three times slower. A driver repeats a write at once or never.
assert transactions._RETRYABLE_RECORD_MAX == 10_000
transactions._RETRYABLE_RECORD_MAX = 200

sys.exit(main())
