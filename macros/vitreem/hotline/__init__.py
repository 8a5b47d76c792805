"""Telephone numbers, each with its owner, hours, cost, area, source and the day it was last checked.

Reads: the registry file. Gives: `Hotline` records, and a finder of telephone-like digits in any text.
"""

from vitreem.hotline.model import Hotline, HotlineFile
from vitreem.hotline.numbers import bare, telephone_like
from vitreem.hotline.read import read

__all__ = ["Hotline", "HotlineFile", "bare", "read", "telephone_like"]
