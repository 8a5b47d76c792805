"""What only shows when all files are read together.

Reads: a `Library`. Gives: problems. Each file of this room is one question asked of the whole.
"""

from vitreem.library_check.addresses import check_addresses
from vitreem.library_check.all_checks import check
from vitreem.library_check.numbers import unregistered

__all__ = ["check", "check_addresses", "unregistered"]
