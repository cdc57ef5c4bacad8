"""The wiring, and the only place that knows all stages: collect, prepare, read, enter."""
