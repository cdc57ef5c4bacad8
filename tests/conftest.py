"""Puts this folder on the path, so that tests share the fakes and samples that lie in it."""
