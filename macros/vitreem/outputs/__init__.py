"""What is made from the library: one room for each format, all of them listed in the catalogue."""
