"""Addresses of the record's pages."""

from django.urls import path

from afterword.web.postmortems.views import actions, reading, review, write

urlpatterns = [
    path("postmortems/<str:reference>", reading.postmortem, name="postmortem"),
    path("postmortems/<str:reference>/text", write.write, name="write"),
    path("postmortems/<str:reference>/standing", write.standing, name="standing"),
    path("postmortems/<str:reference>/submission", write.submission, name="submission"),
    path("postmortems/<str:reference>/review", review.review, name="review"),
    path("postmortems/<str:reference>/reviews", review.reviews, name="reviews"),
    path("postmortems/<str:reference>/publication", reading.publication, name="publication"),
    path("postmortems/<str:reference>/declination", reading.declination, name="declination"),
    path("postmortems/<str:reference>/reopening", reading.reopening, name="reopening"),
    path("reviews/", review.queue, name="review-queue"),
    path("actions/", actions.actions, name="actions"),
    path("actions/<int:pk>/completion", actions.completion, name="completion"),
]
