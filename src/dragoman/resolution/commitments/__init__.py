"""Commitments across reports: which are one, and what later reports show of them. Pure: values in, values out."""

from dragoman.resolution.commitments.follow import Follower

__all__ = ["Follower"]
