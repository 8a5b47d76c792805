"""A year of the Action Month for Children: theme, slogans, events, and where they are known from.

Reads: one campaign file. Gives: `Campaign`, and problems one campaign alone can show.
"""

from vitreem.campaign.check import check
from vitreem.campaign.model import Campaign, Slogan
from vitreem.campaign.read import read

__all__ = ["Campaign", "Slogan", "check", "read"]
