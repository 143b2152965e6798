"""Runs commands under a time and a memory limit and says what they cost."""
import os, resource, subprocess, tempfile, threading, time
from dataclasses import dataclass

MEGABYTE = 1 << 20


@dataclass
class Run:
    code: int | None  # None when it ran out of time
    out: str
    err: str
    seconds: float
    cpu: float
    peak_mb: int

    @property
    def crashed(self):
        return self.code is not None and (self.code < 0 or self.code >= 128)


def run(command, timeout, memory_mb, cwd=None):
    """The command's memory is limited as address space, so a runaway ends alone and not with the machine."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (memory_mb * MEGABYTE, memory_mb * MEGABYTE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command], stdout=out, stderr=err, cwd=cwd, preexec_fn=limit, start_new_session=True)
        late = threading.Event()

        def stop():
            late.set()
            os.killpg(process.pid, 9)

        timer = threading.Timer(timeout, stop)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        return Run(
            None if late.is_set() else process.returncode, text(out), text(err), seconds,
            usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024)


def text(file):
    file.seek(0)
    return file.read().decode(errors="replace")
