"""The exceptions of the package. The extension raises them; none holds a value of a message."""
import errno
import os


class Error(Exception):
    """A call of the library failed.

    status: number of the failure, such as -7. name: its name, such as "X278_E_SYNTAX". issues: what was found, where the
    failure comes of findings.
    """

    status = 0
    name = ""
    issues = ()

    def __init__(self, message="", status=0, name="", issues=()):
        super().__init__(message)
        self.status = status
        self.name = name
        self.issues = list(issues)

    def __str__(self):
        return str(self.args[0]) if self.args else ""


class PathError(Error, KeyError):
    """What was given as a path is not a path of the document, or its value cannot be set."""


class FileError(Error, OSError):
    """A file could not be opened, read or written."""

    def __init__(self, number=0, text="", path=None):
        OSError.__init__(self, number, text, path)
        self.status = -6
        self.name = "X278_E_IO"
        self.issues = []

    def __str__(self):
        return OSError.__str__(self)


class MissingFileError(FileError, FileNotFoundError):
    """There is no such file."""


class ForbiddenFileError(FileError, PermissionError):
    """The file may not be read."""


class FolderError(FileError, IsADirectoryError):
    """The path is that of a folder."""


def file_error(number, path):
    """The exception of an errno, for the extension."""
    kinds = {errno.ENOENT: MissingFileError, errno.EACCES: ForbiddenFileError, errno.EISDIR: FolderError}
    return kinds.get(number, FileError)(number, os.strerror(number), path)
