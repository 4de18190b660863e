"""Everything that Dwiwarta does, without a window: no module here imports Qt."""
