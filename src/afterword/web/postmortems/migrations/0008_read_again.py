"""Every text is read once more: the index parts writing without spaces, and no fingerprint counts the owner's line."""

from django.db import migrations

from afterword.document.fingerprint import fingerprint


def read_again(apps, editor):
    """Let the loop compute every row anew; approvals of the text as it was read last go on standing."""
    postmortems = apps.get_model("postmortems", "Postmortem").objects
    revisions, reviews = (apps.get_model("postmortems", name).objects for name in ("Revision", "Review"))
    answered = postmortems.filter(pk__in=reviews.values("postmortem"))
    for key, sha256, before in list(answered.values_list("pk", "sha256", "fingerprint")):
        read = revisions.filter(postmortem=key, sha256=sha256).first()
        if read is None:
            continue  # its approvals fall, as of any text that is not the one they were given to
        now = fingerprint(read.text)
        reviews.filter(postmortem=key, fingerprint=before).update(fingerprint=now)
        postmortems.filter(pk=key).update(fingerprint=now)
    postmortems.update(derived_at=None)


class Migration(migrations.Migration):
    dependencies = [("postmortems", "0007_tracker_told")]
    operations = [migrations.RunPython(read_again, migrations.RunPython.noop)]
