"""`afterword lsp`: the language server, for editors to start."""

import sys

import click

from afterword.cli.keeping import remembering


@click.command()
def lsp() -> None:
    """Serve an editor over standard input and output (Language Server Protocol)."""
    from afterword.lsp.server import make_server

    server = make_server()
    with remembering():
        server.start_io()
    if not server.protocol.was_shut_down:
        sys.exit(1)
