from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0002_ways'),
    ]

    operations = [
        migrations.AddField(
            model_name='user',
            name='password_for_once',
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
