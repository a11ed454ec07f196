"""The termbase of Chinese intellectual-property policy.

>>> import iptermbase as ipt
>>> tb = ipt.load()
>>> tb["知識產權質押融資"].english
'intellectual property pledge financing'
"""

from __future__ import annotations

from iptermbase.bundled import BUNDLED
from iptermbase.errors import GlossaryError, InputError, IptermbaseError, UnknownRuleError, UnknownTermError
from iptermbase.termbase import TermBase, load

__all__ = [
    "BUNDLED",
    "GlossaryError",
    "InputError",
    "IptermbaseError",
    "TermBase",
    "UnknownRuleError",
    "UnknownTermError",
    "__version__",
    "load",
]

__version__ = "0.1.0"
