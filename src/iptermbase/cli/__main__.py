"""``python -m iptermbase.cli`` does what ``iptermbase`` does."""

from __future__ import annotations

import sys

from iptermbase.cli import main

sys.exit(main())
