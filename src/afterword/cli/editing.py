"""`afterword lsp`: the language server, for editors to start."""

import click


@click.command()
def lsp() -> None:
    """Serve an editor over standard input and output (Language Server Protocol)."""
    from afterword.lsp.server import make_server

    make_server().start_io()
