"""The pages: the record in a browser, drawn from the same answers that the API gives.

``mount(app)`` adds them to the application that ``dragoman.api.app`` makes; the API knows nothing of them.
"""

from dragoman.web.mounting import mount, refuse_kindly

__all__ = ["mount", "refuse_kindly"]
