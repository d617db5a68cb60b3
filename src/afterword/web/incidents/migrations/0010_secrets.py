from django.db import migrations, models


def remember(apps, schema_editor):
    """Carry the one secret before over to the list of those before."""
    for source in apps.get_model("incidents", "Source").objects.exclude(previous_secret="").exclude(rotated_at=None):
        source.previous_secrets = [[source.previous_secret, source.rotated_at.isoformat()]]
        source.save(update_fields=["previous_secrets"])


def remember_one(apps, schema_editor):
    """Keep the last of those before only."""
    for source in apps.get_model("incidents", "Source").objects.all():
        if source.previous_secrets:
            source.previous_secret = source.previous_secrets[-1][0]
            source.save(update_fields=["previous_secret"])


class Migration(migrations.Migration):

    dependencies = [
        ('incidents', '0009_notes'),
    ]

    operations = [
        migrations.AddField(
            model_name='source',
            name='previous_secrets',
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.RunPython(remember, remember_one),
        migrations.RemoveField(
            model_name='source',
            name='previous_secret',
        ),
    ]
