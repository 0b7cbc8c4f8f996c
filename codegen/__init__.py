"""Build-time only: official API documents in, the tables in generated/ out. Nothing here runs in a user's program."""
