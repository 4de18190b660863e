"""The network's tests need PyTorch, which only `make model-test` installs; the others need nothing of the kind."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("torch") else ["test_network.py"]
