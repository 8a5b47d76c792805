"""The example's records, for the tests of outputs."""

from __future__ import annotations

import pytest

from tests.example_project import EXAMPLE
from vitreem.library import Library, load


@pytest.fixture(scope="session")
def example() -> Library:
    """The records of the example."""
    return load(EXAMPLE)[0]
