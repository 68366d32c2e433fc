"""``python -m dispatcher COMMAND`` is ``tocsin COMMAND``."""

from dispatcher.cli import main

if __name__ == "__main__":
    main()
