"""The classes of the structs. _model.pyi has their fields, and a TypedDict for each, for editors and mypy."""
from . import _x278

globals().update((name, kind) for name, kind in vars(_x278).items() if isinstance(kind, type))


def __getattr__(name):
    if name.endswith("Dict"):
        return dict
    raise AttributeError("module 'x278._model' has no attribute %r" % name)
