"""`python -m afterword`: the commands, where the script is not on the path."""

from afterword.cli.main import main

if __name__ == "__main__":
    main(prog_name="afterword")
