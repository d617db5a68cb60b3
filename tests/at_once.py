"""Several at the same moment, each in a thread of its own."""

import threading

from django.db import connections

from afterword.web.postmortems.refusals import Refused


def at_once(*deeds):
    """Do several things in threads that begin together; return what each came to."""
    gate, came = threading.Barrier(len(deeds)), [None] * len(deeds)

    def run(number, deed):
        try:
            gate.wait()
            came[number] = deed()
        except Refused as refused:
            came[number] = refused
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came
