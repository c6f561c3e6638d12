"""Builds the extension: with the C sources of the library inside, or linked to one that is installed.

X278_SYSTEM=1  link the libx278 that pkg-config finds
X278_XML=0     without libxml2; else it is used where pkg-config finds it
X278_STRIP=0   with names for a debugger
"""
import concurrent.futures
import glob
import os
import shutil
import subprocess
import sys
import sysconfig
import zlib

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.sdist import sdist

# What is run for each segment of a message is compiled for speed, all else for size: more than half of a wheel is code.
FAST = {"base": ("arena", "text"),
        "check": ("checker", "quick", "quick_dates", "quick_form", "quick_rules", "quick_value"),
        "edi": ("batch", "reader", "tape"),
        "ext": ("dict", "text"),
        "guide": ("rows",),
        "review": ("fast_decode", "fast_fill", "leaf", "node"),
        "walk": ("instance", "levels", "walk")}
HERE = os.path.dirname(os.path.abspath(__file__))
zlib.Z_DEFAULT_COMPRESSION = 9  # that of wheels: zipfile looks here
SYSTEM = os.environ.get("X278_SYSTEM") == "1"
FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def find_library():
    """Where lib/ and include/ of the library are: in an sdist beside this file, in the repository above."""
    for folder in (os.path.join("csrc"), os.path.join("..", "..")):
        if os.path.isdir(os.path.join(HERE, folder, "lib", "base")):
            return folder
    sys.exit("setup.py: the C sources of libx278 are not here; X278_SYSTEM=1 links an installed one")


def pkg_config(*arguments):
    """What pkg-config says, as words; None: it does not know the package, or is not here."""
    try:
        return subprocess.run(("pkg-config",) + arguments, check=True, capture_output=True, text=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return None


def library_sources():
    names = glob.glob(os.path.join(HERE, find_library(), "lib", "*", "*.c"))
    return sorted(os.path.abspath(name) for name in names if os.path.basename(os.path.dirname(name)) != "casework")


def speed_flags(source):
    """How a source is optimized."""
    folder, name = os.path.split(os.path.splitext(source)[0])
    fast = name in FAST.get(os.path.basename(folder), ())
    unaligned = ["-falign-functions=1", "-falign-jumps=1", "-falign-loops=1", "-falign-labels=1"]
    return [] if os.name != "posix" else ["-O2"] + unaligned if fast else ["-Os"]


def new_extension(name, folder):
    made = Extension(name, sorted(glob.glob(os.path.join(folder, "*.c"))), include_dirs=["ext"], py_limited_api=not FREE_THREADED)
    if not FREE_THREADED:
        made.define_macros.append(("Py_LIMITED_API", "0x03090000"))
    if os.name == "posix":
        made.extra_compile_args += ["-std=c11", "-fvisibility=hidden", "-g0", "-ffunction-sections", "-fdata-sections",
                                    "-fno-asynchronous-unwind-tables"]
    if sys.platform.startswith("linux"):
        # Sorted by name, the same tables of several guides are side by side, and compress better.
        made.extra_link_args += ["-Wl,--as-needed", "-Wl,--gc-sections", "-Wl,--sort-section=name"]
        if os.environ.get("X278_STRIP") != "0":
            made.extra_link_args.append("-Wl,-s")
    return made


def link_installed(made, package):
    """Link what pkg-config finds. False: it finds nothing."""
    flags = pkg_config("--cflags", package)
    if flags is None:
        return False
    made.extra_compile_args += flags
    made.extra_link_args += pkg_config("--libs", package)
    return True


def extension():
    made = new_extension("x278._x278", "ext")
    if SYSTEM:
        if not link_installed(made, "x278"):
            sys.exit("setup.py: X278_SYSTEM=1, and pkg-config finds no x278")
        return made
    folder = find_library()
    made.include_dirs += [os.path.join(folder, "include"), os.path.join(folder, "lib")]
    made.define_macros += [("X278_STATIC", "1"), ("NDEBUG", "1")]
    if sys.platform.startswith("linux"):
        made.define_macros.append(("X278_WITH_ICONV", "1"))
    if os.environ.get("X278_XML") != "0" and pkg_config("--exists", "libxml-2.0") is not None:
        made.define_macros.append(("X278_WITH_XML", "1"))
        made.extra_compile_args += pkg_config("--cflags", "libxml-2.0")
        made.extra_link_args += pkg_config("--libs", "libxml-2.0")
    return made


def casework():
    """The extension behind x278.casework: its functions are found at run time where libx278-casework is loaded, so that a wheel
    is linked to nothing. With X278_SYSTEM=1 it is linked, as an extension of a distribution is. None: not for this platform."""
    made = new_extension("x278._casework", os.path.join("ext", "casework"))
    if SYSTEM:
        return made if link_installed(made, "x278-casework") else None
    made.include_dirs.append(os.path.join(find_library(), "include"))
    return made if sys.platform.startswith("linux") else None


class BuildExtension(build_ext):
    """Compiles several sources at a time."""

    def build_extension(self, ext):
        compile_all = self.compiler.compile
        own = list(ext.sources)
        if ext.name == "x278._x278" and not SYSTEM:
            ext.sources += library_sources()

        def compile_one(source, extra_postargs=None, **options):
            return compile_all([source], extra_postargs=(extra_postargs or []) + speed_flags(source), **options)

        def compile_each(sources, **options):
            with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
                objects = list(pool.map(lambda source: compile_one(source, **options), sources))
            return [name for names in objects for name in names]

        self.compiler.compile = compile_each
        try:
            super().build_extension(ext)
        finally:
            self.compiler.compile = compile_all
            ext.sources[:] = own


class SourceDistribution(sdist):
    """Puts the C sources of the library beside this file."""

    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        folder = find_library()
        for top, left_out in (("lib", ("casework", "data")), ("include", ())):
            target = os.path.join(base_dir, "csrc", top)
            if not os.path.isdir(target):
                shutil.copytree(os.path.join(folder, top), target, ignore=shutil.ignore_patterns(*left_out))
        for name in ("LICENSE", "NOTICE"):
            found = os.path.join(folder, name)
            if os.path.exists(found):
                shutil.copy(found, os.path.join(base_dir, "csrc", name))


commands = {"build_ext": BuildExtension, "sdist": SourceDistribution}
options = {} if FREE_THREADED else {"bdist_wheel": {"py_limited_api": "cp39"}}
setup(ext_modules=[made for made in (extension(), casework()) if made], cmdclass=commands, options=options)
