"""`afterword user` and `afterword key`: who may come in, and which programs may."""

import secrets
import sys
from pathlib import Path

import click

from afterword.cli.data import open_installation

DATA = click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)


@click.group()
def user() -> None:
    """People with an account."""


@user.command("add")
@click.argument("name")
@click.option("--email", required=True, help="They sign in with it.")
@click.option("--handle", help="As documents name them, without @; made from name or address if left out.")
@click.option("--admin", is_flag=True, help="Configures the installation; reads no restricted text by it.")
@click.option("--reviewer", is_flag=True, help="Reviews what others wrote: a senior engineer, the committee.")
@click.option("--timezone", default="UTC", show_default=True)
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input instead of making one.")
@DATA
def add_user(  # noqa: PLR0913 - one argument for each option
    name: str,
    email: str,
    handle: str | None,
    timezone: str,
    data: Path,
    *,
    admin: bool,
    reviewer: bool,
    password_stdin: bool,
) -> None:
    """Open an account. Prints the password that was made for it, once.

    Whoever signs in with it chooses their own at once; only a first administrator who gave theirs keeps it.
    """
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else secrets.token_urlsafe(12)
    open_installation(data)
    from afterword.web.people.accounts import NoAccount
    from afterword.web.people.accounts import add_user as add
    from afterword.web.people.models import User

    is_theirs = password_stdin and admin and not User.objects.filter(is_admin=True).exists()
    try:
        added = add(
            name,
            email,
            password,
            handle=handle,
            timezone=timezone,
            is_admin=admin,
            is_reviewer=reviewer,
            for_once=not is_theirs,
        )
    except NoAccount as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{added.name} ({added.at_handle}) signs in as {added.email}")
    if not password_stdin:
        click.echo(f"once with the password {password}")
    elif not is_theirs:
        click.echo("once with the password you gave")


@user.command("password")
@click.argument("name")
@DATA
def new_password(name: str, data: Path) -> None:
    """Give NAME a new password, and print it, once: a handle, an e-mail address or a full name.

    They sign in with it and choose their own at once. Where they were signed in, they are not any more.
    """
    open_installation(data)
    from django.db import transaction

    from afterword.web.passwords import was_changed
    from afterword.web.people.accounts import NoAccount
    from afterword.web.people.models import User
    from afterword.web.people.passwords import give

    whose = User.objects.called(name)
    if whose is None:
        raise click.ClickException(f"Nobody is called {name}. Give a handle or an e-mail address.")
    try:
        with transaction.atomic():
            password = give(whose, "the command line")
            was_changed(whose, "Whoever runs this installation gave you a new password to sign in with once.")
    except NoAccount as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{whose.name} ({whose.at_handle}) signs in as {whose.email}")
    click.echo(f"once with the password {password}")


@click.group()
def key() -> None:
    """Keys with which programs use the API."""


@key.command("add")
@click.argument("name")
@click.option("--label", default="command line", show_default=True, help="What the key is for.")
@click.option("--robot", is_flag=True, help="Open an account for a program even if somebody has a similar name.")
@DATA
def add_key(name: str, label: str, data: Path, *, robot: bool) -> None:
    """Make an API key that speaks for NAME: a handle, an e-mail address or a full name.

    The key alone goes to standard output, and is not stored. If nobody is called NAME or anything
    like it, an account is opened for a program of that name: it can use keys, and nobody can sign in to it.
    """
    open_installation(data)
    from afterword.web.people.accounts import NoAccount, add_robot, resembling
    from afterword.web.people.keys import add_key as add
    from afterword.web.people.models import User

    whose = User.objects.called(name)
    if whose is None:
        meant = () if robot else resembling(name)
        if meant:
            raise click.ClickException(
                f"Nobody is called {name}. Did you mean {' or '.join(user.at_handle for user in meant)}? "
                "Use --robot to open an account for a program."
            )
        try:
            whose = add_robot(name)
        except NoAccount as error:
            raise click.ClickException(str(error)) from error
        click.echo(f"Nobody is called {name}, so {whose.at_handle} is now the account of a program.", err=True)
    if not whose.is_active:
        raise click.ClickException(
            f"The account of {whose} ({whose.at_handle}) is closed, so its keys would not work. "
            "Open it again under Administration › People, or name somebody else."
        )
    click.echo(add(whose, label).token)


@key.command("revoke")
@click.argument("prefix")
@DATA
def revoke_key(prefix: str, data: Path) -> None:
    """Stop the key that begins with PREFIX from working: aw_ and at least four characters more."""
    open_installation(data)
    from afterword.web.live.barring import bar
    from afterword.web.people.keys import LEAST, MARK, beginning_with
    from afterword.web.people.keys import revoke_key as revoke

    prefix = prefix.strip()
    if not prefix.startswith(MARK) or len(prefix) < len(MARK) + LEAST:
        raise click.UsageError(
            f"“{prefix}” does not say which key. Write how it begins: {MARK} and at least {LEAST} characters more."
        )
    found = beginning_with(prefix)
    if not found:
        raise click.ClickException(f"No key begins with {prefix}, or it does not work any more.")
    if len(found) > 1:
        listed = "\n".join(f"  {key} of {key.user} ({key.user.at_handle})" for key in found)
        raise click.ClickException(f"Several keys begin with {prefix}. Write more of the one that is meant:\n{listed}")
    revoke(found[0])
    bar(found[0].user_id)
    click.echo(f"The key {found[0].prefix}… of {found[0].user} no longer works.")
