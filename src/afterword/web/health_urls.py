"""The address load balancers ask."""

from django.urls import path

from afterword.web import health

urlpatterns = [path("healthz", health.healthz, name="healthz")]
