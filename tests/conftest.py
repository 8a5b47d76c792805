"""What every test may ask for: the repository, a browser, a page in it, and a server for a built folder."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.chromium import NoChromiumError, find_chromium
from vitreem.library import Library, load

if TYPE_CHECKING:  # playwright is slow to import, and most tests need none of it
    from playwright.sync_api import Browser, BrowserContext, Page

# The same examples on every run and every machine; a busy machine is no failure.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest --update-golden` writes the expected texts anew; read the difference before you keep it."""
    parser.addoption("--update-golden", action="store_true", help="write the expected texts of golden tests anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with the one a file holds: ``golden(path, text)``; the file is written on request."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path.name} is missing: run pytest --update-golden and read what it writes"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def library(repository: Path) -> Library:
    """The records of this repository, as loaded."""
    return load(repository)[0]


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The path of a Chromium that runs; the test is skipped, with the reason, where there is none."""
    try:
        return find_chromium()
    except NoChromiumError as missing:
        if os.environ.get("CHROMIUM_REQUIRED") == "1":
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """One headless Chromium for the whole run of a worker; take `page` or `context` for a fresh profile."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - slow, and most runs of one test need none

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, headless=True, args=CHROMIUM_ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh browser profile: nothing kept from the test before."""
    fresh = browser.new_context()
    fresh.set_default_timeout(15_000)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page of a fresh profile."""
    return context.new_page()


class _QuietHandler(SimpleHTTPRequestHandler):
    """Serves a folder without writing each request to the terminal."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the parent's
        pass

    def handle(self) -> None:
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):  # the browser left before it had everything
            self.close_connection = True


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    handler = functools.partial(_QuietHandler, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def site_server() -> Iterator[Callable[[Path], str]]:
    """Serves folders: ``site_server(folder)`` gives the address, without a slash at the end, of its root.

    The port is a free one of this machine's own address; a folder asked for again keeps its address.
    """
    with ExitStack() as servers:
        addresses: dict[Path, str] = {}

        def address(folder: Path) -> str:
            folder = folder.resolve(strict=True)
            if folder not in addresses:
                addresses[folder] = servers.enter_context(_serving(folder))
            return addresses[folder]

        yield address
