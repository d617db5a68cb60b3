"""Rules about whose incident it is: everybody's who took part."""
